/**
 * False discovery rate of a family of tests (Benjamini and Hochberg 1995, JRSS B 57:289): for each p the
 * smallest rate at which it would be flagged, q_k = min(1, p_k · m / k, q_{k+1}) over the sorted p. In
 * the order given; equal p get equal q by the running minimum.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const q = new Array<number>(p.length).fill(1);
  let smallest = 1;
  order.forEach(({ value, index }, above) => {
    smallest = Math.min(smallest, value * (p.length / (p.length - above)));
    q[index] = smallest;
  });
  return q;
}
