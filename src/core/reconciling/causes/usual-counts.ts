/** How usual a row of counts would be for its unit, by the other months of both sides: Poisson in each figure. */
import type { DifferenceGrid, DifferingRow } from "./difference-grid";
import type { DifferingFigures } from "./differing-figures";

/** Months are few: as if one month more had held this many births in each figure. */
const BEFORE_THE_DATA = 0.5;

export class UsualCounts {
  private readonly sums = new Map<number, Sums | null>();

  constructor(
    private readonly grid: DifferenceGrid,
    private readonly figures: DifferingFigures
  ) {}

  /** log probability of each of some rows, up to what they have in common; nothing is known of a unit with one month. */
  logChances(row: DifferingRow, counts: readonly (readonly number[])[]): number[] {
    const sums = this.sumsOf(row);
    const now = this.figures.of(row);
    const months = (sums?.months ?? 0) - 1;
    if (!sums || !now || months < 1) return counts.map(() => 0);
    return counts.map((of) =>
      of.reduce((all, count, figure) => {
        const here = (now.registration[figure] ?? 0) + (now.health[figure] ?? 0);
        const others = Math.max(0, ((sums.bothSides[figure] ?? 0) - here) / 2);
        const usual = (others + BEFORE_THE_DATA) / (months + 1);
        return all + logPoisson(count, usual);
      }, 0)
    );
  }

  private sumsOf(row: DifferingRow): Sums | null {
    const known = this.sums.get(row.unit);
    if (known !== undefined) return known;
    const bothSides: number[] = [];
    let months = 0;
    for (const month of this.grid.offices[row.office]?.months ?? []) {
      const whole = this.figures.inMonth(row, month);
      if (whole?.registration.length !== this.figures.of(row)?.registration.length || !whole)
        continue;
      months += 1;
      for (const [figure, count] of whole.registration.entries()) {
        bothSides[figure] = (bothSides[figure] ?? 0) + count + (whole.health[figure] ?? 0);
      }
    }
    const sums = { months, bothSides };
    this.sums.set(row.unit, sums);
    return sums;
  }
}

interface Sums {
  readonly months: number;
  readonly bothSides: readonly number[];
}

/** Without the factor e^−mean, which all rows of a unit have in common. */
function logPoisson(count: number, mean: number): number {
  let log = 0;
  for (let one = 1; one <= Math.min(count, 1000); one += 1) log += Math.log(mean / one);
  return log;
}
