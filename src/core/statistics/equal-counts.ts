/** How often chance makes two counts equal: repeats in real villages are common. */

/** From here on the asymptotic series is exact to the last digits. */
const LARGE = 40;

/**
 * The chance that two Poisson counts of the same mean λ are equal, e^(−2λ) I₀(2λ) (Skellam 1946): 21.7 % is the chance
 * that both boys and girls repeat at a mean of ½ each, 0.08 % at 100 each.
 */
export function equalCounts(mean: number): number {
  const x = 2 * mean;
  return x < LARGE ? Math.exp(-x) * besselSeries(mean) : besselAsymptotic(x);
}

/** I₀(2λ) = Σ (λᵏ / k!)², all terms positive. */
function besselSeries(mean: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= (mean / k) ** 2;
    sum += term;
  }
  return sum;
}

/** e^(−x) I₀(x), NIST DLMF 10.40.1. Its terms fall until about k = 2x, far below the last digit. */
function besselAsymptotic(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; Math.abs(term) > 1e-17; k += 1) {
    term *= (2 * k - 1) ** 2 / (8 * k * x);
    sum += term;
  }
  return sum / Math.sqrt(2 * Math.PI * x);
}
