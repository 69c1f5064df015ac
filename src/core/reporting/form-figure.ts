/** A number of a form, or of several, and the cells that it comes from. */
import type { CellRef } from "../model/cell-ref";

export interface FormFigure {
  readonly value: number;
  /** That add up to the number. */
  readonly cells: readonly CellRef[];
  /** {@link cells} behind others. */
  readonly addCells: (to: CellRef[]) => void;
}

/** Most figures are only counted: the cells are looked up for those that become a formula. */
export function formFigure(value: number, addCells: FormFigure["addCells"]): FormFigure {
  return {
    value,
    addCells,
    get cells() {
      const cells: CellRef[] = [];
      addCells(cells);
      return cells;
    },
  };
}

/** Null for none. */
export function sumOfFigures(figures: readonly FormFigure[]): FormFigure | null {
  if (figures.length === 0) return null;
  let sum = 0;
  for (const { value } of figures) sum += value;
  return formFigure(sum, (to) => {
    for (const figure of figures) figure.addCells(to);
  });
}
