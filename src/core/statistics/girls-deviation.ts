/** 女婴数估计差额: by how many the girls are fewer than a reference ratio gives for the same number of births. */
import { lowerBetaOdds, TAIL_OF_95 } from "./lower-beta-odds";

export interface Deviation {
  readonly estimate: number;
  /** 95 % limits; they hold 0 exactly where the Clopper–Pearson interval of the ratio holds the reference. */
  readonly low: number;
  readonly high: number;
}

/**
 * Boys / r − girls with r = `reference` / 100, and the Clopper–Pearson limits of the share p of boys put into
 * n (p / r − (1 − p)). Boys > 0 and girls > 0. Girls registered late or not at all give the same figure, and a
 * negative one does not mean girls too many.
 */
export function girlsDeviation(boys: number, girls: number, reference: number): Deviation {
  const births = boys + girls;
  const at = (odds: number): number => (births * ((100 * odds) / reference - 1)) / (1 + odds);
  return {
    estimate: (100 * boys) / reference - girls,
    low: at(lowerBetaOdds(TAIL_OF_95, boys, girls + 1)),
    high: at(1 / lowerBetaOdds(TAIL_OF_95, girls, boys + 1)),
  };
}
