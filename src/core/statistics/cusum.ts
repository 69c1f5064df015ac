/**
 * CUSUM of the log-likelihood ratio (Steiner, Cook, Farewell, Treasure 2000, Biostatistics 1:441): it gathers what
 * every birth says for a changed ratio and against it, and forgets everything that speaks against it.
 */

/** What one boy and one girl add to the chart. */
export interface CusumScores {
  readonly boy: number;
  readonly girl: number;
}

/** For a change of the true ratio (boys per 100 girls) from `control` to `changed`. */
export function cusumScores(control: number, changed: number): CusumScores {
  const births = Math.log((100 + control) / (100 + changed));
  return { boy: Math.log(changed / control) + births, girl: births };
}

/** The chart after another month; never below 0, so that years without a change do not hide a later one. */
export function nextCusum(
  before: number,
  { boy, girl }: CusumScores,
  boys: number,
  girls: number
): number {
  return Math.max(0, before + boys * boy + girls * girl);
}
