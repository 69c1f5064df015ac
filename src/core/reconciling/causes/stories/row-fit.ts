/** How well a row's differences are what a story of the whole row predicts. */
import type { Accidents } from "../accidents";
import type { DifferenceGrid, DifferingRow } from "../difference-grid";

export interface RowFit {
  /** Differences that are exactly as predicted, and those with something over or short. */
  readonly fitting: readonly number[];
  readonly covers: readonly number[];
  /** log probability that accident came over the story where it does not fit. */
  readonly misfit: number;
  readonly births: number;
}

/** One figure in three may be spoilt by something else. */
const MOST_SPOILT = 1 / 2;

/**
 * @param predicted registration − health by figure, as the story leaves it
 * @returns null where too little of it is there
 */
export function fitRow(
  grid: DifferenceGrid,
  accidents: Accidents,
  row: DifferingRow,
  predicted: readonly number[]
): RowFit | null {
  const at = new Map(
    row.cells.flatMap((index) => {
      const spot = grid.spots[index];
      return spot ? [[spot.figure, spot] as const] : [];
    })
  );
  const fitting: number[] = [];
  const covers: number[] = [];
  const over: number[] = [];
  let births = 0;
  for (const [figure, amount] of predicted.entries()) {
    if (amount === 0) continue;
    const spot = at.get(figure);
    if (spot) covers.push(spot.index);
    if (spot?.amount === amount) {
      fitting.push(spot.index);
      births += Math.abs(amount);
    } else {
      over.push((spot?.amount ?? 0) - amount);
    }
  }
  const [first] = covers.flatMap((index) => grid.spots[index] ?? []);
  if (!first || fitting.length < 2 || over.length > fitting.length * MOST_SPOILT) return null;
  const misfit = over.reduce(
    (sum, amount) => sum + Math.log(accidents.chanceOf(amount, first, covers)),
    0
  );
  return { fitting, covers, misfit, births };
}
