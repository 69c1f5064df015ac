/** What is gathered of a sheet while its part is read, with a bound on what one workbook may hold. */
import {
  cellKey,
  type CellValue,
  type GridRange,
  type SheetGrid,
} from "../../core/model/sheet-grid";

/**
 * Cells of all grids of a workbook, blank ones before a filled one included. 24 sheets × 40,000 units
 * × 16 columns are 15 million; a single value in XFD1048576 must not lay out 17 billion.
 */
export const MAX_GRID_CELLS = 40_000_000;

/** What is left of {@link MAX_GRID_CELLS}; shared by the sheets of a workbook. */
export interface CellBudget {
  left: number;
}

export class SheetTooLarge extends Error {}

const NO_CELLS: readonly CellValue[] = [];

export class SheetCells {
  readonly values: CellValue[][] = [];
  readonly merges: GridRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly formulas = new Map<number, string>();
  readonly uncalculated = new Set<number>();
  readonly numberFormats = new Map<number, string>();

  constructor(private readonly budget: CellBudget) {}

  set(row: number, column: number, value: CellValue): void {
    let cells = this.values[row];
    if (!cells) this.values[row] = cells = [];
    const added = column + 1 - cells.length;
    if (added > 0) {
      this.budget.left -= added;
      if (this.budget.left < 0) throw new SheetTooLarge();
      while (cells.length < column) cells.push(null);
    }
    cells[column] = value;
  }

  formula(row: number, column: number, text: string, calculated: boolean): void {
    const key = cellKey(row, column);
    this.formulas.set(key, text);
    if (!calculated) this.uncalculated.add(key);
  }

  format(row: number, column: number, code: string): void {
    this.numberFormats.set(cellKey(row, column), code);
  }

  grid(rest: Pick<SheetGrid, "file" | "name" | "visibility" | "ownKind">): SheetGrid {
    // Blank rows share one empty list: a sheet may end at row 1,048,576.
    const values = Array.from(this.values, (cells: readonly CellValue[] | undefined) => {
      return cells ?? NO_CELLS;
    });
    const { merges, hiddenRows, formulas, uncalculated, numberFormats } = this;
    return { ...rest, values, merges, hiddenRows, formulas, uncalculated, numberFormats };
  }
}

/** A sheet that could not be read stays in the list, so that it is named as skipped and its name stays taken. */
export function unreadableGrid(
  rest: Pick<SheetGrid, "file" | "name" | "visibility" | "ownKind">,
  reason: "damaged-sheet" | "sheet-too-large"
): SheetGrid {
  return { ...new SheetCells({ left: 0 }).grid(rest), unreadable: reason };
}
