/** How exactly the rows of two units changed places in one month: each side's row of one is the other side's of the other. */
import type { DifferingRow } from "../difference-grid";
import type { DifferingFigures, WholeRow } from "../differing-figures";

/** Rows that are opposite in so many figures may be of any two units. */
export const ENOUGH_FIGURES = 3;
export const LEAST_FIGURES = 2;
/** One figure of two exchanged rows may be spoilt by something else; two figures must move so many births. */
const MOST_OVER = 1;
const LEAST_BIRTHS_OF_ROWS = 4;

export interface ExchangedRows {
  readonly mine: WholeRow;
  readonly theirs: WholeRow;
  /** Figures that something else came over, and how much it was. */
  readonly spoilt: ReadonlySet<number>;
  readonly over: readonly number[];
  /** Whether the rows are exchanged so exactly, and differ so much, that distant units are worth weighing. */
  readonly enough: boolean;
}

/** What is over when each side's row of one unit is held against the other side's row of the other. */
export function exchangedRows(
  figures: DifferingFigures,
  one: DifferingRow,
  other: DifferingRow
): ExchangedRows | null {
  const [mine, theirs] = [figures.of(one), figures.of(other)];
  if (!mine || !theirs) return null;
  const spoilt = new Set<number>();
  const over: number[] = [];
  let births = 0;
  let told = 0;
  for (const [figure, registration] of mine.registration.entries()) {
    const a = registration - (theirs.health[figure] ?? 0);
    const b = (theirs.registration[figure] ?? 0) - (mine.health[figure] ?? 0);
    for (const amount of [a, b]) if (amount !== 0) over.push(amount);
    if (a !== 0 || b !== 0) spoilt.add(figure);
    // Where one of the four counts is spoilt, one side at least still tells how far the units are apart.
    const apart = Math.max(
      Math.abs(registration - (theirs.registration[figure] ?? 0)),
      Math.abs((mine.health[figure] ?? 0) - (theirs.health[figure] ?? 0))
    );
    const moved = a === 0 || b === 0 ? apart : 0;
    births += moved;
    told += moved > 0 ? 1 : 0;
  }
  const enough =
    over.length <= MOST_OVER &&
    (told >= ENOUGH_FIGURES ||
      (told >= LEAST_FIGURES && over.length === 0 && births >= LEAST_BIRTHS_OF_ROWS));
  return { mine, theirs, spoilt, over, enough };
}
