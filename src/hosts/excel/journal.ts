/**
 * What the clerk had typed into own sheets, kept in a custom XML part while they are rewritten: Excel does
 * not roll back, so a failure in the middle would otherwise take it along. Removed with the last write.
 */
import { OWN_SHEET_KINDS, type CellValue, type OwnSheetKind } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { xmlOf, textOfXml } from "./xml-payload";

export const JOURNAL_NAMESPACE = "urn:hengbi:journal:1";

/** By kind: the row of keys, then the rows that hold anything typed. Copies of tables, which are many of a kind, hold nothing typed. */
export type Journal = ReadonlyMap<OwnSheetKind, readonly (readonly CellValue[])[]>;

/** Columns whose key, in the first row of an own sheet, says that the clerk fills them in. */
const TYPED = "typed.";

/** The journal's XML; of a kind without anything typed the keys alone. Null where no sheet is ours. */
export function journalXml(plans: readonly SheetPlan[]): string | null {
  const kept = plans.flatMap(({ kind, rows }) => {
    if (kind === null || kind === "source-copy") return [];
    const [keys = [], ...entries] = rows.map((cells) => cells.map((cell) => cell?.value ?? null));
    const typed = keys.flatMap((key, column) =>
      typeof key === "string" && key.startsWith(TYPED) ? [column] : []
    );
    const filled = entries.filter((cells) => typed.some((column) => cells[column] != null));
    return [[kind, [keys, ...filled]] as const];
  });
  return kept.length > 0 ? xmlOf("journal", JOURNAL_NAMESPACE, JSON.stringify(kept)) : null;
}

/** Of several parts, which only two failures in a row can leave, the last one counts. */
export function journalOf(parts: readonly string[]): Journal {
  const last = parts.at(-1);
  if (last === undefined) return new Map();
  try {
    const kept: unknown = JSON.parse(textOfXml(last) ?? "[]");
    return new Map(Array.isArray(kept) ? kept.flatMap(entry) : []);
  } catch {
    return new Map();
  }
}

function entry(pair: unknown): [OwnSheetKind, CellValue[][]][] {
  if (!Array.isArray(pair)) return [];
  const [name, rows] = pair as unknown[];
  const kind = OWN_SHEET_KINDS.find((each) => each === name);
  if (!kind || !Array.isArray(rows)) return [];
  return [[kind, rows.map((cells) => (Array.isArray(cells) ? cells.map(plain) : []))]];
}

function plain(value: unknown): CellValue {
  return typeof value === "string" || typeof value === "number" ? value : null;
}
