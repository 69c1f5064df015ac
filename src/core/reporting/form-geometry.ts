/** Merged ranges of the standard form's header. */
import type { GridRange } from "../model/sheet-grid";

/** Blocks of three columns in the first header row, columns merged over both, and rows merged over the width. */
export function layOutRange(
  blocks: readonly number[],
  headerRow: number,
  tall: readonly number[],
  wide: readonly number[],
  lastColumn: number
): GridRange[] {
  return [
    ...wide.map((row) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn })),
    ...blocks.map((column) => ({
      firstRow: headerRow,
      lastRow: headerRow,
      firstColumn: column,
      lastColumn: column + 2,
    })),
    ...tall.map((column) => ({
      firstRow: headerRow,
      lastRow: headerRow + 1,
      firstColumn: column,
      lastColumn: column,
    })),
  ];
}
