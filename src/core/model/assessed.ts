/** Everything that `assess` found out: the one value that the pane, the command and the sheets are made from. */
import type { Finding } from "./finding";
import type { Day } from "./period";
import type { Reading } from "./reading";
import type { Recount } from "./recount";
import type { Reconciliation } from "./reconciliation";
import type { Assessment } from "./score";
import type { Settings } from "./settings";
import type { SexRatio } from "./sex-ratio";
import type { Submissions } from "./submission";
import type { Surveillance } from "./surveillance";

export interface Assessed {
  readonly settings: Settings;
  /** Null when no table holds a number. */
  readonly asOf: Day | null;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly reconciliation: Reconciliation;
  /** Made when first asked for: see SexRatios. */
  readonly ratios: readonly SexRatio[];
  /** Those of all units together and those with the verdict high or low, which cost nothing to ask for. */
  readonly tellingRatios: readonly SexRatio[];
  readonly surveillance: Surveillance;
  readonly submissions: Submissions;
  /** Return slips of 核查反馈单. */
  readonly recounts: readonly Recount[];
  /** Null when nobody is assessed. */
  readonly assessment: Assessment | null;
}
