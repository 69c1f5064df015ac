/** How far a count is from its mean: the part of a Poisson or binomial chance that Stirling's formula leaves. */

/** observed · ln(observed / expected) + expected − observed, without cancellation where they are close. */
export function deviance(observed: number, expected: number): number {
  const difference = observed - expected;
  const sum = observed + expected;
  if (Math.abs(difference) > 0.1 * sum) {
    return observed * Math.log(observed / expected) - difference;
  }
  // ln(observed / expected) = 2 artanh(v), as a series in v² ≤ 0.01: eight terms reach the last digit.
  const v = difference / sum;
  const square = v * v;
  let power = 2 * observed * v;
  let total = difference * v;
  for (let odd = 3; odd <= 17; odd += 2) {
    power *= square;
    total += power / odd;
  }
  return total;
}
