/** How often the charts of the monthly watch ring, on births that a known truth makes. */
import { cusumScores, nextCusum } from "../../src/core/statistics/cusum";
import type { CusumScores } from "../../src/core/statistics/cusum";
import type { Random } from "./random";

export interface Charts {
  readonly up: CusumScores;
  readonly down: CusumScores;
}

/** 107 → 115 and 103 → 96. */
export const CHARTS: Charts = { up: cusumScores(107, 115), down: cusumScores(103, 96) };

/** The highest value of each run of either chart within so many months; births and boys by chance. */
export function highestValues(
  { births, truth, months, runs }: { births: number; truth: number; months: number; runs: number },
  random: Random
): { readonly up: Float64Array; readonly down: Float64Array } {
  const boys = (births * truth) / (100 + truth);
  const highest = { up: new Float64Array(runs), down: new Float64Array(runs) };
  for (let run = 0; run < runs; run += 1) {
    let up = 0;
    let down = 0;
    for (let month = 0; month < months; month += 1) {
      const male = random.poisson(boys);
      const female = random.poisson(births - boys);
      up = nextCusum(up, CHARTS.up, male, female);
      down = nextCusum(down, CHARTS.down, male, female);
      if (up > (highest.up[run] ?? 0)) highest.up[run] = up;
      if (down > (highest.down[run] ?? 0)) highest.down[run] = down;
    }
  }
  return highest;
}

/** The limit that so many of the runs reach on either chart. */
export function limitReachedBy(
  chance: number,
  { up, down }: { readonly up: Float64Array; readonly down: Float64Array }
): number {
  const either = up.map((value, run) => Math.max(value, down[run] ?? 0)).sort();
  return either[Math.ceil(either.length * (1 - chance))] ?? 0;
}

export function shareReaching(values: Float64Array, limit: number): number {
  return values.reduce((count, value) => count + Number(value >= limit), 0) / values.length;
}
