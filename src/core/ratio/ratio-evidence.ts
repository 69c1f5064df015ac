/** Interval and tests of a pair of counts, computed once a run, and only where somebody asks for them. */
import type { SexRatio } from "../model/sex-ratio";
import type { Settings } from "../model/settings";
import { chanceOfAsFewBoys, chanceOfAsManyBoys } from "../statistics/exact-tests";
import { ratioInterval } from "../statistics/ratio-interval";
import type { RatioInterval } from "../statistics/ratio-interval";

export type RatioEvidence = Pick<
  SexRatio,
  "male" | "female" | "ratio" | "low" | "high" | "pAbove" | "pBelow"
>;

export type EvidenceOf = (male: number, female: number) => RatioEvidence;

/** Pairs below this make a key that engines hold as a small integer; larger ones hardly ever repeat. */
const SMALL = 2 ** 15;

/**
 * Looks up the evidence of boys and girls. The few counts that villages have repeat in every month, so a
 * run has a few thousand pairs instead of a hundred thousand.
 */
export function ratioEvidence(reference: Settings["reference"]): EvidenceOf {
  const known = new Map<number, RatioEvidence>();
  return (male, female) => {
    if (male >= SMALL || female >= SMALL) return new PairEvidence(male, female, reference);
    const key = male * SMALL + female;
    const before = known.get(key);
    if (before) return before;
    const found = new PairEvidence(male, female, reference);
    known.set(key, found);
    return found;
  };
}

class PairEvidence implements RatioEvidence {
  private interval: RatioInterval | null = null;
  private above: number | null = null;
  private below: number | null = null;

  constructor(
    readonly male: number,
    readonly female: number,
    private readonly reference: Settings["reference"]
  ) {}

  get ratio(): number | null {
    return this.female > 0 ? (this.male / this.female) * 100 : null;
  }
  get low(): number | null {
    return this.limits().low;
  }
  get high(): number | null {
    return this.limits().high;
  }
  get pAbove(): number | null {
    if (!this.any()) return null;
    this.above ??= chanceOfAsManyBoys(this.male, this.female, this.reference.above);
    return this.above;
  }
  get pBelow(): number | null {
    if (!this.any()) return null;
    this.below ??= chanceOfAsFewBoys(this.male, this.female, this.reference.below);
    return this.below;
  }

  private any(): boolean {
    return this.male + this.female > 0;
  }

  private limits(): RatioInterval {
    this.interval ??= ratioInterval(this.male, this.female);
    return this.interval;
  }
}
