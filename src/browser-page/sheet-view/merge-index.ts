/** Merged ranges by the cells that they cover, so that a cell knows at once whether it is drawn. */
import type { GridRange } from "../../core/model/sheet-grid";
import { cellKey } from "../../core/model/sheet-grid";

/** A merge over more cells than this is a whole row or column: its cells are drawn one by one. */
const LARGEST_MERGE = 20_000;

export interface MergeIndex {
  /** The merge that covers a cell, or null. */
  readonly at: (row: number, column: number) => GridRange | null;
}

export function mergeIndex(merges: readonly GridRange[]): MergeIndex {
  const covered = new Map<number, GridRange>();
  for (const merge of merges) {
    const rows = merge.lastRow - merge.firstRow + 1;
    const columns = merge.lastColumn - merge.firstColumn + 1;
    if (rows * columns > LARGEST_MERGE) continue;
    for (let row = merge.firstRow; row <= merge.lastRow; row += 1) {
      for (let column = merge.firstColumn; column <= merge.lastColumn; column += 1) {
        covered.set(cellKey(row, column), merge);
      }
    }
  }
  return { at: (row, column) => covered.get(cellKey(row, column)) ?? null };
}
