/** The regularised incomplete gamma functions: tails of the Poisson, the chi-square and the normal distribution. */
import { deviance } from "./deviance";
import { stirlingError } from "./stirling-error";

/** Where a series or fraction stops changing. */
const PRECISION = 1e-16;
const TINY = 1e-300;

/**
 * P(a, x) for a > 0, x ≥ 0: the chance that a gamma variable of shape a is at most x, and, with a whole a, that a
 * Poisson count of mean x is at least a. Relative error about 1e-13, also deep in the tail (to 1e-300).
 */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** 1 − P(a, x), to the same precision: with a whole a, the chance that a Poisson count of mean x is below a. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** xᵃ e⁻ˣ / Γ(a + 1), by Loader's difference of Stirling's formulas (see `binomial-term`). */
function term(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** NIST DLMF 8.7.1; converges in a few √a steps below x = a + 1. */
function series(a: number, x: number): number {
  let sum = 1;
  let next = 1;
  for (let k = 1; next > sum * PRECISION; k += 1) {
    next *= x / (a + k);
    sum += next;
  }
  return sum * term(a, x);
}

/** The continued fraction NIST DLMF 8.9.2 by Lentz's method, for x ≥ a + 1. */
function fraction(a: number, x: number): number {
  const steps = 100 + 20 * Math.sqrt(a);
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k <= steps; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / notZero(numerator * d + b);
    c = notZero(b + numerator / c);
    const change = d * c;
    value *= change;
    if (Math.abs(change - 1) <= PRECISION) break;
  }
  return value * a * term(a, x);
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
