/** The regularised incomplete beta function: tails of the beta and of the binomial distribution. */
import { logBinomialTerm } from "./binomial-term";

/** Where the fraction stops changing. */
const PRECISION = 1e-16;
/** Lentz's stand-in for a zero numerator or denominator. */
const TINY = 1e-300;

/**
 * I_x(a, b) for a, b > 0 and 0 < x < 1, y = 1 − x: P(X ≥ a) of a binomial with a + b − 1 trials and
 * chance x. Relative error about 1e-14 up to a + b = 2e7, also deep in the tail (to 1e-300).
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const term = Math.exp(logBinomialTerm(a, b, x, y));
  return x * (n + 2) < a + 1
    ? (term * b * betaFraction(a, b, x)) / n
    : 1 - (term * a * betaFraction(b, a, y)) / n;
}

/**
 * The continued fraction of I_x(a, b) (NIST DLMF 8.17.22) by Lentz's method: I_x(a, b) = binomial term ·
 * b / (a + b) · fraction. It converges in about √(a + b) steps while x is not above (a + 1) / (a + b + 2).
 */
export function betaFraction(a: number, b: number, x: number): number {
  const n = a + b;
  const steps = 100 + 10 * Math.sqrt(n);
  let c = 1;
  let d = 1 / notZero(1 - (n * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= steps; m += 1) {
    const twice = a + 2 * m;
    const even = (m * (b - m) * x) / ((twice - 1) * twice);
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (n + m) * x) / (twice * (twice + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) <= PRECISION) break;
  }
  return fraction;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
