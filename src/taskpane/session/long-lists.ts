/** What stays with the judge and is asked for when it is looked at; answers belong to the latest judgement. */
import type { RollCall } from "../../core/model/roll-call";
import type { LedgerItem, RatioOverview, RatioSubject } from "../judge/judgement";

export interface LongLists {
  /** @param scored index of a scored unit */
  ledger(scored: number): Promise<readonly LedgerItem[]>;
  subjects(): Promise<readonly RatioSubject[]>;
  rollCalls(): Promise<readonly RollCall[]>;
  overview(of: Pick<RatioSubject, "reportingUnit" | "unit" | "part">): Promise<RatioOverview>;
}
