/** A difference between both sides as equals, its possible causes and the reason that the clerk gives. */
import type { GrossBalance } from "../../core/model/reconciliation";

/** How far a difference is explained. */
export type DifferenceState = "confirmed" | "presumed" | "unexplained";

export interface DifferencesWords {
  readonly title: string;
  /** 相差 = 计生 − 卫生. */
  readonly convention: string;
  readonly total: string;
  /** The absolute sums, and why they are stated beside the net ones. */
  readonly gross: (gross: GrossBalance) => string;
  readonly difference: string;

  readonly causes: string;
  /** Neither side is called right. */
  readonly eitherSide: string;
  readonly partner: string;
  /** Of a story over a whole sheet only the first are listed. */
  readonly morePartners: (count: number) => string;
  readonly states: Readonly<Record<DifferenceState, string>>;
  /** A figure of either side is itself a finding. */
  readonly toldElsewhere: string;
  readonly showFinding: string;

  readonly chooseReason: string;
  readonly changeReason: string;
  readonly noReason: string;
  readonly groundHint: string;
  readonly bothNeeded: string;
  readonly groundMissing: string;
  readonly reasonMissing: string;
  readonly save: string;
  readonly clear: string;
  readonly cancel: string;

  /** Checkbox names. */
  readonly select: (what: string) => string;
  readonly selectGroup: (group: string) => string;
  readonly selected: (count: number) => string;
  readonly sameReason: string;

  readonly equalised: string;
  readonly equalisedText: string;
  readonly before: string;
  readonly moreEqualised: (count: number) => string;
}
