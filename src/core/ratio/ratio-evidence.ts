/** Interval and tests of a pair of counts, computed once a run. */
import type { SexRatio } from "../model/sex-ratio";
import type { Settings } from "../model/settings";
import { chanceOfAsFewBoys, chanceOfAsManyBoys } from "../statistics/exact-tests";
import { ratioInterval } from "../statistics/ratio-interval";

export type RatioEvidence = Pick<
  SexRatio,
  "male" | "female" | "ratio" | "low" | "high" | "pAbove" | "pBelow"
>;

export type EvidenceOf = (male: number, female: number) => RatioEvidence;

/** Pairs below this make a key that engines hold as a small integer; larger ones hardly ever repeat. */
const SMALL = 2 ** 15;

/**
 * Looks up the evidence of boys and girls. The few counts that villages have repeat in every month, so a
 * run computes a few thousand pairs instead of a hundred thousand.
 */
export function ratioEvidence(reference: Settings["reference"]): EvidenceOf {
  const known = new Map<number, RatioEvidence>();
  return (male, female) => {
    if (male >= SMALL || female >= SMALL) return evidence(male, female, reference);
    const key = male * SMALL + female;
    const before = known.get(key);
    if (before) return before;
    const found = evidence(male, female, reference);
    known.set(key, found);
    return found;
  };
}

function evidence(male: number, female: number, reference: Settings["reference"]): RatioEvidence {
  const any = male + female > 0;
  return {
    male,
    female,
    ratio: female > 0 ? (male / female) * 100 : null,
    ...ratioInterval(male, female),
    pAbove: any ? chanceOfAsManyBoys(male, female, reference.above) : null,
    pBelow: any ? chanceOfAsFewBoys(male, female, reference.below) : null,
  };
}
