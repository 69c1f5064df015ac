/**
 * Signal limits of the two charts of the monthly watch and what they find, by births a month. Simulated, never
 * derived: `npm run alarms -- --table` prints this table (method and figures in docs/alarms.md).
 */

/** The ratios whose detection within twelve months was simulated. */
export const SIMULATED_TRUTHS = [112, 115, 120, 130] as const;

/** Chance that either chart passes the limit within {@link LIMIT_MONTHS} months while nothing has changed. */
export const FALSE_ALARM = 0.1;
export const LIMIT_MONTHS = 60;

type Row = readonly [births: number, limit: number, ...caughtInYear: readonly number[]];

/** Births a month, limit, and the share caught within twelve months of each of {@link SIMULATED_TRUTHS}. */
const SIMULATED: readonly Row[] = [
  [30, 2.18, 0.002, 0.004, 0.011, 0.057],
  [50, 2.56, 0.004, 0.01, 0.031, 0.193],
  [70, 2.85, 0.007, 0.019, 0.074, 0.381],
  [100, 3.11, 0.019, 0.048, 0.164, 0.636],
  [150, 3.43, 0.036, 0.105, 0.341, 0.892],
  [200, 3.62, 0.063, 0.173, 0.521, 0.974],
  [300, 3.92, 0.117, 0.321, 0.774, 0.999],
  [500, 4.22, 0.226, 0.581, 0.961, 1],
  [700, 4.41, 0.324, 0.749, 0.994, 1],
  [1000, 4.56, 0.46, 0.885, 1, 1],
  [1500, 4.68, 0.627, 0.972, 1, 1],
  [2000, 4.75, 0.731, 0.992, 1, 1],
  [3000, 4.78, 0.855, 1, 1, 1],
  [5000, 4.72, 0.954, 1, 1, 1],
  [7000, 4.58, 0.984, 1, 1, 1],
  [10000, 4.19, 0.998, 1, 1, 1],
  [14000, 3.5, 1, 1, 1, 1],
  [20000, 2.2, 1, 1, 1, 1],
];

/** With fewer births a month not even 130 would be seen within a year in one of twenty cases: no chart. */
export const FEWEST_BIRTHS_A_MONTH = 30;

export interface CusumLimit {
  readonly limit: number;
  /** By {@link SIMULATED_TRUTHS}. */
  readonly caughtInYear: readonly number[];
}

/**
 * Between the simulated numbers of births by interpolation over their logarithm; beyond the last one its own limit,
 * which then gives fewer false alarms than stated. Null below {@link FEWEST_BIRTHS_A_MONTH}.
 */
export function cusumLimit(births: number): CusumLimit | null {
  if (births < FEWEST_BIRTHS_A_MONTH) return null;
  const after = SIMULATED.findIndex(([simulated]) => simulated >= births);
  const above = SIMULATED.at(after === -1 ? -1 : after);
  const below = SIMULATED[after - 1] ?? above;
  if (!above || !below) return null;
  const [from, to] = [Math.log(below[0]), Math.log(above[0])];
  const weight = to === from ? 1 : (Math.log(Math.min(births, above[0])) - from) / (to - from);
  const [, limit = 0, ...caughtInYear] = above.map(
    (value, column) => value * weight + (below[column] ?? value) * (1 - weight)
  );
  return { limit, caughtInYear };
}
