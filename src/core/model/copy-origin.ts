/**
 * Where a value copy of a table came from: three cells beside a key, in hidden columns behind the table. They
 * let the copy stand in for its sheet where that is not at hand, under the name and side that it had.
 */
import type { Side } from "./births";
import { SIDES } from "./births";
import type { CellValue, SheetGrid } from "./sheet-grid";

export interface CopyOrigin {
  /** Base name of the workbook file. */
  readonly file: string;
  /** Name of the sheet in it. */
  readonly sheet: string;
  /** The side that the clerk named for the whole file; null: the sheet's own words say it. */
  readonly side: Side | null;
}

/** As the keys of every own sheet: `hengbi.<kind>`. */
const COPY_KEY = "hengbi.source-copy";
/** Rows that somebody may have put above the key. */
const KEY_WITHIN = 20;

/** The cells in the first row of a copy, from its first free column on. */
export function originCells({ file, sheet, side }: CopyOrigin): readonly string[] {
  return [COPY_KEY, file, sheet, side ?? ""];
}

/** Null for any sheet but a copy, and for copies that do not say it. */
export function copyOrigin({ values }: Pick<SheetGrid, "values">): CopyOrigin | null {
  const at = keyCell(values);
  if (!at) return null;
  const cells = values[at.row] ?? [];
  const [file, sheet, side] = [1, 2, 3].map((right) => textOf(cells[at.column + right]));
  if (!file || !sheet) return null;
  return { file, sheet, side: SIDES.find((each) => each === side) ?? null };
}

/** The copy as the sheet was: where it came from is nothing that the sheet says. */
export function withoutOrigin(grid: SheetGrid): SheetGrid {
  const at = keyCell(grid.values);
  if (!at) return grid;
  const values = grid.values.map((cells, row) =>
    row === at.row
      ? cells.map((value, column) =>
          column >= at.column && column <= at.column + 3 ? null : value
        )
      : cells
  );
  return { ...grid, values };
}

function keyCell(values: SheetGrid["values"]) {
  for (const [row, cells] of values.slice(0, KEY_WITHIN).entries()) {
    const column = cells.indexOf(COPY_KEY);
    if (column >= 0) return { row, column };
  }
  return null;
}

/** A sheet called `3` comes back from some programs as a number. */
function textOf(value: CellValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
