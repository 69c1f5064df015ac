/** A run without files: what it says, and its own sheets as the next run would read them. */
import { assess } from "../../src/core/assess";
import type { Assessed } from "../../src/core/model/assessed";
import type { TypedRow } from "../../src/core/model/clerk-entries";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { Settings } from "../../src/core/model/settings";
import type { CellValue, OwnSheetKind, SheetGrid } from "../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { planReport } from "../../src/core/reporting/plan-report";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { reportWordsIn } from "../../src/messages/report-words-in";
import { sheetGrid } from "./sheet-grid";

const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
if (!scheme) throw new Error("the default scheme ships");
const { readings } = resolveReadings(scheme, {});
const RULES = { scheme, readings };

export interface PlannedRun {
  readonly assessed: Assessed;
  readonly plans: readonly SheetPlan[];
  /** The own sheets that the run writes, with what their formulas came to. */
  readonly own: readonly SheetGrid[];
}

export function plannedRun(
  grids: readonly SheetGrid[],
  given: readonly TypedRow[] = [],
  settings: Partial<Settings> = {}
): PlannedRun {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const assessed = assess(grids, all, RULES.scheme, RULES.readings, given);
  const options = { version: "0", copies: false };
  const { plans } = planReport(assessed, grids, reportWordsIn("zh"), options);
  const own = plans.map((plan) =>
    sheetGrid(
      plan.name,
      plan.rows.map((row) => row.map((cell): CellValue => cell?.value ?? null)),
      { ownKind: plan.kind }
    )
  );
  return { assessed, plans, own };
}

/** What a row of an own sheet shows, by the keys of its columns. */
export function rowIn(
  own: readonly SheetGrid[],
  kind: OwnSheetKind,
  id: string
): Readonly<Record<string, CellValue>> | null {
  const { values } = sheetOf(own, kind);
  const row = values.find((cells) => cells[0] === id);
  return row
    ? Object.fromEntries((values[0] ?? []).map((key, at) => [keyText(key), row[at] ?? null]))
    : null;
}

/** The own sheets after the clerk typed into a row, or a formula there was calculated anew. */
export function typedInto(
  own: readonly SheetGrid[],
  kind: OwnSheetKind,
  id: string,
  cells: Readonly<Record<string, CellValue>>
): SheetGrid[] {
  const sheet = sheetOf(own, kind);
  const keys = sheet.values[0] ?? [];
  const values = sheet.values.map((row) =>
    row[0] === id
      ? keys.map((key, at) => {
          const typed = cells[keyText(key)];
          return typed === undefined ? (row[at] ?? null) : typed;
        })
      : row
  );
  return own.map((grid) => (grid === sheet ? { ...sheet, values } : grid));
}

/** Keys are texts. */
function keyText(key: CellValue): string {
  return typeof key === "string" ? key : "";
}

function sheetOf(own: readonly SheetGrid[], kind: OwnSheetKind): SheetGrid {
  const sheet = own.find((grid) => grid.ownKind === kind);
  if (!sheet) throw new Error(`no sheet of kind ${kind}`);
  return sheet;
}
