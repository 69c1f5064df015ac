/** Lower quantiles of a beta distribution, in odds: limits of exact intervals come from them. */
import { logBinomialTerm } from "./binomial-term";
import { betaFraction } from "./incomplete-beta";

/** A tail of 0 < probability ≤ ½ and the point that a standard normal variable exceeds with it. */
export interface Tail {
  readonly probability: number;
  readonly normalPoint: number;
}

/** Half of what a 95 % interval may miss. */
export const TAIL_OF_95: Tail = { probability: 0.025, normalPoint: 1.959963984540054 };
/** What a power of 80 % misses. */
export const MISSED_AT_80: Tail = { probability: 0.2, normalPoint: 0.8416212335729143 };

/** The error left is the fourth power of a step, so a step this small (in standard deviations) is the last. */
const LAST_STEP = 3e-4;
/** Four evaluations are the most ever needed; the bound only keeps a mistake from hanging the pane. */
const MAX_STEPS = 50;

/**
 * x / (1 − x) where I_x(a, b) is the tail's probability, for a, b ≥ 1. Relative error about 1e-13. Odds
 * and not x, because 1 − x would lose its digits where x is near 1.
 *
 * Solved for the log odds u, in which ln I is concave and increasing, so that Newton's method cannot run
 * away; with Householder's correction one evaluation is enough from about 60 births on.
 */
export function lowerBetaOdds(tail: Tail, a: number, b: number): number {
  const { probability, normalPoint } = tail;
  if (b === 1) return 1 / Math.expm1(-Math.log(probability) / a);
  if (a === 1) return Math.expm1(-Math.log1p(-probability) / b);
  const n = a + b;
  const logTail = Math.log(probability);
  const smallest = LAST_STEP * Math.sqrt(1 / a + 1 / b);
  let u = startingLogOdds(normalPoint, a, b);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const odds = Math.exp(u);
    const y = 1 / (1 + odds);
    const x = odds * y;
    const fraction = betaFraction(a, b, x);
    const slope = a / fraction; // (ln I)′
    const lean = a * y - b * x; // (ln I′)′
    const excess = logBinomialTerm(a, b, x, y) + Math.log((b * fraction) / n) - logTail;
    const newton = excess / slope;
    const second = ((lean - slope) / 2) * newton;
    const third = (((lean - slope) * (lean - 2 * slope) - n * x * y) / 6) * newton * newton;
    const correction = (1 - second) / (1 - 2 * second + third);
    // Far from the root the series behind the correction means nothing: plain Newton.
    const change = newton * (Math.abs(second) < 0.25 ? correction : 1);
    u -= change;
    if (Math.abs(change) <= smallest) break;
  }
  return Math.exp(u);
}

/** Abramowitz and Stegun 26.5.22: right to two to four digits. */
function startingLogOdds(z: number, a: number, b: number): number {
  const lambda = (z * z - 3) / 6;
  const overA = 1 / (2 * a - 1);
  const overB = 1 / (2 * b - 1);
  const h = 2 / (overA + overB);
  const w = (z * Math.sqrt(h + lambda)) / h - (overB - overA) * (lambda + 5 / 6 - 2 / (3 * h));
  return Math.log(a / b) - 2 * w;
}
