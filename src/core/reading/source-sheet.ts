/** A sheet as it is worked through: which rows hold anything, and what became of every row. */
import type { CellValue, GridRange, SheetGrid } from "../model/sheet-grid";
import { COLUMNS_OF_A_SHEET } from "../model/sheet-grid";
import type { RowSkipReason } from "../model/reading";
import { isEmpty } from "./folded-text";

const NO_CELLS: readonly CellValue[] = [];

export class SourceSheet {
  /** Non-empty cells by row, up to the last used row. */
  readonly filled: Int32Array;
  readonly cells: number;
  private readonly fates: (RowSkipReason | "judged" | undefined)[];
  private readonly mergesByRow = new Map<number, GridRange[]>();

  constructor(readonly grid: SheetGrid) {
    const counts = new Int32Array(Math.max(grid.values.length, lastUncalculatedRow(grid) + 1));
    let cells = 0;
    let last = -1;
    for (let row = 0; row < grid.values.length; row++) {
      const values = grid.values[row] ?? NO_CELLS;
      let filled = 0;
      for (let column = 0; column < values.length; column++) {
        const value = values[column];
        if (typeof value === "number" || (value != null && !isEmpty(value))) filled++;
      }
      counts[row] = filled;
      cells += filled;
      if (filled > 0) last = row;
    }
    for (const key of grid.uncalculated) {
      const row = Math.floor(key / COLUMNS_OF_A_SHEET);
      counts[row] = (counts[row] ?? 0) + 1;
      cells++;
      if (row > last) last = row;
    }
    this.filled = counts.subarray(0, last + 1);
    this.cells = cells;
    this.fates = [];
    for (const merge of grid.merges) {
      const list = this.mergesByRow.get(merge.firstRow);
      if (list) list.push(merge);
      else this.mergesByRow.set(merge.firstRow, [merge]);
    }
  }

  /** Rows up to the last used one. */
  get rowCount(): number {
    return this.filled.length;
  }

  row(row: number): readonly CellValue[] {
    return this.grid.values[row] ?? NO_CELLS;
  }

  isBlank(row: number): boolean {
    return (this.filled[row] ?? 0) === 0;
  }

  mergesFrom(row: number): readonly GridRange[] {
    return this.mergesByRow.get(row) ?? [];
  }

  mark(row: number, fate: RowSkipReason | "judged"): void {
    this.fates[row] = fate;
  }

  /** What became of a row; rows that nothing was said about are blank, or title above and footer below a table. */
  fate(row: number): RowSkipReason | "judged" {
    const fate = this.fates[row];
    if (fate) return fate;
    return this.isBlank(row) ? "blank" : "title";
  }
}

function lastUncalculatedRow(grid: SheetGrid): number {
  let last = -1;
  for (const key of grid.uncalculated) {
    const row = Math.floor(key / COLUMNS_OF_A_SHEET);
    if (row > last) last = row;
  }
  return last;
}
