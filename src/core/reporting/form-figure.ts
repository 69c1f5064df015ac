/** A number of a form, or of several, and the cells that it comes from. */
import type { CellRef } from "../model/cell-ref";

/** Most figures are only counted: the cells are looked up for those that become a formula. */
export class FormFigure {
  constructor(
    readonly value: number,
    /** {@link cells} behind others. */
    readonly addCells: (to: CellRef[]) => void
  ) {}

  /** That add up to the number. */
  get cells(): readonly CellRef[] {
    const cells: CellRef[] = [];
    this.addCells(cells);
    return cells;
  }
}

/** Null for none. */
export function sumOfFigures(figures: readonly FormFigure[]): FormFigure | null {
  if (figures.length === 0) return null;
  let sum = 0;
  for (const { value } of figures) sum += value;
  return new FormFigure(sum, (to) => {
    for (const figure of figures) figure.addCells(to);
  });
}
