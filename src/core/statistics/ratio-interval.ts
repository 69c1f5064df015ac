/** The 95 % interval of the sex ratio at birth. */
import { lowerBetaOdds, TAIL_OF_95 } from "./lower-beta-odds";

export interface RatioInterval {
  /** Boys per 100 girls; 0 without boys, null without births. */
  readonly low: number | null;
  /** Null where it is infinite (no girls) or undefined (no births). */
  readonly high: number | null;
}

/**
 * Clopper–Pearson limits of the share of boys, as boys per 100 girls: exact, never covering less than
 * 95 %, and in agreement with the exact one-sided tests at 0.025. Whole counts ≥ 0.
 */
export function ratioInterval(boys: number, girls: number): RatioInterval {
  return {
    low:
      boys + girls === 0 ? null : boys === 0 ? 0 : 100 * lowerBetaOdds(TAIL_OF_95, boys, girls + 1),
    high: girls === 0 ? null : 100 / lowerBetaOdds(TAIL_OF_95, girls, boys + 1),
  };
}
