/** A {@link SexRatio} that shares what it has in common with others: a county has 100,000 of them a year. */
import type { Parity } from "../model/births";
import type { Span } from "../model/period";
import type { SexRatio, SpanKind, Verdict } from "../model/sex-ratio";
import type { RatioEvidence } from "./ratio-evidence";

/** Whose births: one for all ratios of a unit. */
export type RatioPlace = Pick<SexRatio, "reportingUnit" | "unit" | "part">;

/** Of which time and parity: one for all units of an office. */
export type RatioTime = Pick<SexRatio, "span" | "spanKind" | "parity">;

/** What the tests of its family make of a ratio: one for all that were not tested. */
export type Judgement = Pick<SexRatio, "qAbove" | "qBelow" | "family" | "tests" | "verdict">;

export const NOT_TESTED: Judgement = {
  qAbove: null,
  qBelow: null,
  family: null,
  tests: 0,
  verdict: "not-tested",
};

/**
 * Four references instead of eighteen fields, read through getters. Neither `{ ...ratio }` nor a
 * structured clone takes getters along: whoever copies a ratio names its fields.
 */
export class SharedRatio implements SexRatio {
  private judgement = NOT_TESTED;

  constructor(
    private readonly place: RatioPlace,
    private readonly time: RatioTime,
    private readonly evidence: RatioEvidence
  ) {}

  /** Once, before the ratio leaves the maker's hands. */
  judge(judgement: Judgement): void {
    this.judgement = judgement;
  }

  get reportingUnit(): string {
    return this.place.reportingUnit;
  }
  get unit(): string {
    return this.place.unit;
  }
  get part(): string | null {
    return this.place.part;
  }
  get span(): Span {
    return this.time.span;
  }
  get spanKind(): SpanKind {
    return this.time.spanKind;
  }
  get parity(): Parity {
    return this.time.parity;
  }
  get male(): number {
    return this.evidence.male;
  }
  get female(): number {
    return this.evidence.female;
  }
  get ratio(): number | null {
    return this.evidence.ratio;
  }
  get low(): number | null {
    return this.evidence.low;
  }
  get high(): number | null {
    return this.evidence.high;
  }
  get pAbove(): number | null {
    return this.evidence.pAbove;
  }
  get pBelow(): number | null {
    return this.evidence.pBelow;
  }
  get qAbove(): number | null {
    return this.judgement.qAbove;
  }
  get qBelow(): number | null {
    return this.judgement.qBelow;
  }
  get family(): string | null {
    return this.judgement.family;
  }
  get tests(): number {
    return this.judgement.tests;
  }
  get verdict(): Verdict {
    return this.judgement.verdict;
  }
}
