/** Everything that checking looks at: what was read, and what the stages behind reading made of it. */
import type { BirthSeries } from "../counting/birth-series";
import type { MonthlyReport } from "../model/monthly-report";
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import type { Reconciliation } from "../model/reconciliation";
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import type { Submissions } from "../model/submission";

export interface CheckingContext {
  readonly reading: Reading;
  readonly series: readonly BirthSeries[];
  readonly reconciliation: Reconciliation;
  readonly ratios: readonly SexRatio[];
  readonly reports: readonly MonthlyReport[];
  /** Absent: nothing was recorded as submitted. */
  readonly submissions?: Submissions;
  readonly settings: Settings;
  /** Null when no table holds a number: then nothing is due. */
  readonly asOf: Day | null;
}
