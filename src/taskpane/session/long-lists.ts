/** What stays with the judge and is asked for when it is looked at; answers belong to the latest judgement. */
import type { Margin } from "../../core/model/reconciliation";
import type { Day } from "../../core/model/period";
import type { RollCall } from "../../core/model/roll-call";
import type { WhatIf } from "../../core/model/what-if";
import type { SubmittableForm } from "../../core/model/submission";
import type { FormToSubmit } from "../../core/reporting/official-forms";
import type {
  CheckCodes,
  LedgerItem,
  RatioOverview,
  RatioSubject,
  WatchView,
} from "../judge/judgement";

/** What can be confirmed as submitted, and what was. */
export interface SubmissionsView {
  readonly today: Day;
  readonly forms: readonly SubmittableForm[];
}

export interface LongLists {
  /** @param scored index of a scored unit */
  ledger(scored: number): Promise<readonly LedgerItem[]>;
  /** @param scored index of a scored unit */
  whatIf(scored: number): Promise<WhatIf | null>;
  subjects(): Promise<readonly RatioSubject[]>;
  rollCalls(): Promise<readonly RollCall[]>;
  submissions(): Promise<SubmissionsView>;
  /** Those that one would submit now, among the sheets with tables. */
  officialSheets(): Promise<readonly FormToSubmit[]>;
  /**
   * @param table index among the tables of the judgement
   * @param margin null: what both sides have
   */
  codes(table: number, margin: Margin | null): Promise<CheckCodes>;
  overview(of: Pick<RatioSubject, "reportingUnit" | "unit" | "part">): Promise<RatioOverview>;
  watch(of: Pick<RatioSubject, "reportingUnit" | "unit" | "part">): Promise<WatchView>;
}
