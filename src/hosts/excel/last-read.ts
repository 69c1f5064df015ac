/** What the results to be written were made of, as the workbook was when it was read. */
import { quotedSheet } from "../../core/model/cell-ref";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { ExcelError } from "../excel-error";
import type { ReadCells } from "./checksum";
import type { InspectedSheet, Inspection } from "./inspect";
import type { NamedSheet } from "./known-sheets";

export interface LastRead {
  /** Sheets of others as they were called; null before the first whole reading. */
  readonly foreign: readonly NamedSheet[] | null;
  /** By id. */
  readonly cells: ReadonlyMap<string, ReadCells>;
}

/**
 * @throws ExcelError sheet-gone where a plan points at a sheet that was renamed or deleted: its formulas would
 * ask the clerk for a file, or be refused; name-taken where a new sheet is called like a plan's
 * @returns whether the sources are no longer what was read
 */
export function hasMoved(
  { foreign }: LastRead,
  { sheets, changed }: Inspection,
  plans: readonly SheetPlan[]
): boolean {
  if (foreign === null) return changed.length > 0;
  const gone = differences(foreign, sheets);
  for (const { name } of gone) {
    if (plans.some((plan) => pointsAt(plan, name))) {
      throw new ExcelError("sheet-gone", { excelCode: "ItemNotFound" });
    }
  }
  const known = new Set(foreign.map(({ id }) => id));
  const added = sheets.filter(
    ({ id, ownKind, unfinished, stillborn }) =>
      ownKind === null && !unfinished && !stillborn && !known.has(id)
  );
  const names = new Set(plans.map(({ name }) => name.toLowerCase()));
  if (added.some(({ name }) => names.has(name.toLowerCase()))) {
    throw new ExcelError("name-taken", { excelCode: "ItemAlreadyExists" });
  }
  return added.length > 0 || gone.length > 0 || changed.length > 0;
}

/** Those of the former that are not there any more, or under another name. */
export function differences(
  former: readonly NamedSheet[],
  now: readonly Pick<InspectedSheet, "id" | "name">[]
): readonly NamedSheet[] {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  return former.filter(({ id, name }) => names.get(id) !== name);
}

function pointsAt({ rows }: SheetPlan, name: string): boolean {
  const quoted = quotedSheet(name);
  return rows.some((cells) =>
    cells.some((cell) => cell?.link?.sheet === name || (cell?.formula?.includes(quoted) ?? false))
  );
}
