/** What a number of births can show at all. */
import { chanceOfAsManyBoys } from "./exact-tests";
import { lowerBetaOdds, MISSED_AT_80, TAIL_OF_95 } from "./lower-beta-odds";

/**
 * The true ratio (boys per 100 girls) that one exact one-sided test at 0.025 against `reference` finds in
 * 80 % of cases among this many births; null where even boys alone would prove nothing. 100 births see
 * 190 against 107, 1,000 see 128, 10,000 see 113.
 */
export function powerRatio(births: number, reference: number): number | null {
  const boys = fewestSignificantBoys(births, reference);
  return boys > births ? null : 100 / lowerBetaOdds(MISSED_AT_80, births - boys + 1, boys);
}

/** By bisection: more boys are always more significant. One more than all births where none are enough. */
function fewestSignificantBoys(births: number, reference: number): number {
  // The expected number itself is reached in about half of all cases.
  let tooFew = Math.floor((births * reference) / (100 + reference));
  let enough = births + 1;
  while (enough - tooFew > 1) {
    const boys = Math.floor((tooFew + enough) / 2);
    const p = chanceOfAsManyBoys(boys, births - boys, reference);
    if (p <= TAIL_OF_95.probability) enough = boys;
    else tooFew = boys;
  }
  return enough;
}
