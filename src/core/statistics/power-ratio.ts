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

/** Starts at the normal approximation, which is off by a boy or two, and walks to the exact count. */
function fewestSignificantBoys(births: number, reference: number): number {
  const share = reference / (100 + reference);
  const guess = births * share + TAIL_OF_95.normalPoint * Math.sqrt(births * share * (1 - share));
  const significant = (boys: number) =>
    chanceOfAsManyBoys(boys, births - boys, reference) <= TAIL_OF_95.probability;
  let boys = Math.min(births, Math.round(guess));
  while (boys > 0 && significant(boys - 1)) boys -= 1;
  while (boys <= births && !significant(boys)) boys += 1;
  return boys;
}
