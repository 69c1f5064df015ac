/** The binomial term, from which tails and densities of the beta distribution are made. */
import { deviance } from "./deviance";
import { stirlingError } from "./stirling-error";

/**
 * ln of Γ(a+b+1) / (Γ(a+1) Γ(b+1)) · xᵃ yᵇ, for a, b > 0 and x + y = 1; with whole a and b the chance of
 * exactly a successes in a + b. x and y are both given because 1 − x has no digits left near x = 1.
 *
 * As a difference of Stirling's formulas (Loader 2000, Fast and accurate computation of binomial
 * probabilities): three ln Γ of a million would cost seven digits.
 */
export function logBinomialTerm(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  return (
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y) +
    0.5 * Math.log(n / (2 * Math.PI * a * b))
  );
}
