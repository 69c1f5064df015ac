/** What tests compare of a workbook whatever holds it: cell for cell, formula for formula. */
import { cellKey, type SheetGrid } from "../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { a1, a1Range } from "../../src/core/model/cell-ref";

/** Values by address; a formula stands for its value, which not every host computes. */
export type Cells = Readonly<Record<string, unknown>>;

export function cellsOf(grid: SheetGrid): Cells {
  const cells: Record<string, unknown> = {};
  grid.values.forEach((values, row) => {
    values.forEach((value, column) => {
      const formula = grid.formulas.get(cellKey(row, column));
      if (formula !== undefined) cells[a1(row, column)] = `=${formula}`;
      else if (value !== null) cells[a1(row, column)] = value;
    });
  });
  return cells;
}

/** The same of a plan: what has to be found in the written sheet. */
export function plannedCells({ rows }: SheetPlan): Cells {
  const cells: Record<string, unknown> = {};
  rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell?.formula !== undefined) cells[a1(row, column)] = `=${cell.formula}`;
      else if (cell && cell.value !== null && cell.value !== "") {
        cells[a1(row, column)] = cell.value;
      }
    });
  });
  return cells;
}

/** What a host says of a sheet beside its formulas and formats, in an order of its own. */
export function contentOf(grid: SheetGrid) {
  const values: Record<string, unknown> = {};
  grid.values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      // A formula's empty text is an empty cell in Excel's values.
      if (value !== null && value !== "") values[a1(row, column)] = value;
    });
  });
  return {
    name: grid.name,
    visibility: grid.visibility,
    ownKind: grid.ownKind,
    values,
    merges: grid.merges.map(a1Range).sort(),
    hiddenRows: [...grid.hiddenRows]
      .filter((row) => row < grid.values.length)
      .sort((a, b) => a - b),
  };
}
