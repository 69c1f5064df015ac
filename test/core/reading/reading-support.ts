/** Short ways to look at what was read. */
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { Reading } from "../../../src/core/model/reading";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { Settings } from "../../../src/core/model/settings";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { a1 } from "../../../src/core/model/cell-ref";
import { readSheets } from "../../../src/core/reading/read-sheets";
import { merged, sheetGrid } from "../../support/sheet-grid";

export function read(grids: readonly SheetGrid[], settings: Partial<Settings> = {}): Reading {
  return readSheets(grids, { ...DEFAULT_SETTINGS, ...settings });
}

/** The only table of a grid. */
export function readOne(grid: SheetGrid, settings: Partial<Settings> = {}): BirthTable {
  const { tables, skipped } = read([grid], settings);
  const [table] = tables;
  if (!table || tables.length > 1)
    throw new Error(JSON.stringify({ tables: tables.length, skipped }));
  return table;
}

export const TITLE = "2025年3月出生实名制汇总表";

/** A registration sheet of March 2025: title, then the given rows from row 2 on. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  title: string = TITLE
): SheetGrid {
  return sheetGrid("3月", [[title], ...rows], { merges: merges.map(merged) });
}

/** `C 1 male` for each count column, in order; measures other than births are named in front. */
export function columnsOf(table: BirthTable): string[] {
  return table.columns.map(({ column, measure, parity, sex }) =>
    [a1(0, column).slice(0, -1), ...(measure === "births" ? [] : [measure]), parity, sex].join(" ")
  );
}

/** Each row as `kind name: counts`. */
export function rowsOf(table: BirthTable): string[] {
  return table.rows.map(
    ({ kind, name, counts }) => `${kind} ${name}: ${counts.map((count) => count ?? "–").join(" ")}`
  );
}

/** Faults as `C5 kind used`. */
export function faultsOf(table: BirthTable): string[] {
  return table.faults.map(({ kind, row, column, used }) => {
    const at = a1(table.rows[row]?.row ?? -1, table.columns[column]?.column ?? -1);
    return `${at} ${kind} ${used ?? "–"}`;
  });
}
