/**
 * False discovery rate of a family of tests (Benjamini and Hochberg 1995, JRSS B 57:289): for each p the
 * smallest rate at which it would be flagged, q_k = min(1, p_k · m / k, q_{k+1}) over the sorted p. In
 * the order given; equal p get equal q by the running minimum.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const sorted = new Float64Array(p).sort();
  const q = new Map<number, number>();
  let smallest = 1;
  for (let rank = sorted.length; rank > 0; rank -= 1) {
    const value = sorted[rank - 1] ?? 1;
    smallest = Math.min(smallest, value * (sorted.length / rank));
    q.set(value, smallest);
  }
  return p.map((value) => q.get(value) ?? 1);
}
