/** How far chance alone takes the ratio of a unit from the centre, by its number of births: the curves of a funnel. */
import { incompleteBeta } from "./incomplete-beta";

/** What each of the two curves of a band leaves outside. */
export const FUNNEL_TAILS = { "95": 0.025, "99.8": 0.001 } as const;

/** Boys per 100 girls; null where so few births leave nothing outside, however they fall. */
export interface FunnelLimits {
  readonly low: number | null;
  readonly high: number | null;
}

/** Relative to the births; far below what a chart can show. */
const PRECISION = 1e-12;
const MAX_STEPS = 100;

/**
 * The ratios at which the exact one-sided tests against `centre` give exactly `tail`: for the upper curve
 * the real number of boys x with I_p(x, n − x + 1) = tail, p = centre / (100 + centre), n = births; for the
 * lower one the same of the girls. At whole x that is P(X ≥ x), so a unit lies outside a curve if and only
 * if its own exact p is below the tail, and outside the 95 % band if and only if its Clopper–Pearson interval
 * leaves the centre out. The step limits BINOM.INV(n, p, 1 − tail) of funnel plots (Spiegelhalter 2005,
 * Stat. Med. 24:1185) are the whole number of boys below x. Whole births ≥ 1, 0 < tail < ½.
 */
export function funnelLimits(births: number, centre: number, tail: number): FunnelLimits {
  const whole = 100 + centre;
  const boys = rareCount(births, centre / whole, 100 / whole, tail);
  const girls = rareCount(births, 100 / whole, centre / whole, tail);
  return {
    low: girls === null ? null : (100 * (births - girls)) / girls,
    high: boys === null ? null : (100 * boys) / (births - boys),
  };
}

/** The real x < n with I_p(x, n − x + 1) = tail; null where even n of n are not so rare. */
function rareCount(n: number, p: number, q: number, tail: number): number | null {
  const excess = (x: number): number => Math.log(incompleteBeta(x, n - x + 1, p, q) / tail);
  // The chance of as many as expected is about one half, that of all n is p to the n.
  let common = n * p;
  let rare = n;
  let above = excess(common);
  let below = n * Math.log(p) - Math.log(tail);
  if (below >= 0) return null;
  // False position, the standing end halved (Illinois): the tail's logarithm is concave.
  for (let step = 0; step < MAX_STEPS && rare - common > PRECISION * n; step += 1) {
    const x = rare - (below * (rare - common)) / (below - above);
    const here = excess(x);
    if (here === 0) return x;
    if (here > 0) {
      if (x - common <= PRECISION * n) return x;
      common = x;
      above = here;
      below /= 2;
    } else {
      if (rare - x <= PRECISION * n) return x;
      rare = x;
      below = here;
      above /= 2;
    }
  }
  return (common + rare) / 2;
}
