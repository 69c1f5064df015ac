/**
 * Signal limits of the two charts of the monthly watch and what they find, by births a month. Simulated, never
 * derived: `npm run alarms -- --table --runs 40000` prints this table (method and figures in docs/alarms.md).
 */

/** The ratios whose detection within twelve months was simulated. */
export const SIMULATED_TRUTHS = [112, 115, 120, 130] as const;

/** Chance that either chart passes the limit within {@link LIMIT_MONTHS} months while nothing has changed. */
export const FALSE_ALARM = 0.1;
export const LIMIT_MONTHS = 60;

type Row = readonly [births: number, limit: number, ...caughtInYear: readonly number[]];

/** Births a month, limit, and the share caught within twelve months of each of {@link SIMULATED_TRUTHS}. */
const SIMULATED: readonly Row[] = [
  [30, 2.21, 0.001, 0.003, 0.008, 0.049],
  [50, 2.58, 0.005, 0.009, 0.032, 0.188],
  [70, 2.84, 0.008, 0.021, 0.074, 0.374],
  [100, 3.11, 0.017, 0.046, 0.166, 0.641],
  [150, 3.41, 0.036, 0.103, 0.348, 0.893],
  [200, 3.63, 0.059, 0.173, 0.522, 0.974],
  [300, 3.93, 0.113, 0.32, 0.771, 0.999],
  [500, 4.22, 0.232, 0.586, 0.961, 1],
  [700, 4.41, 0.328, 0.753, 0.994, 1],
  [1000, 4.58, 0.456, 0.891, 1, 1],
  [1500, 4.69, 0.615, 0.97, 1, 1],
  [2000, 4.74, 0.726, 0.993, 1, 1],
  [3000, 4.78, 0.852, 1, 1, 1],
  [5000, 4.72, 0.953, 1, 1, 1],
  [7000, 4.58, 0.983, 1, 1, 1],
  [10000, 4.24, 0.997, 1, 1, 1],
  [14000, 3.52, 1, 1, 1, 1],
  [20000, 2.19, 1, 1, 1, 1],
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
