/** 收报: when the two forms of a month arrived for one assessed unit, and what state that makes. */
import type { Place } from "./cell-ref";
import type { StatedDay } from "./birth-table";
import type { Day, Month } from "./period";
import type { Difference } from "./reconciliation";

/**
 * 按时一致 · 按时，差异已说明 · 有未说明差异 · 迟报 · 未报 · 待确认 · 未到期 (contract §6). 待确认 and 未到期 are open:
 * neither won nor lost.
 */
export type MonthState =
  "agreed" | "explained" | "unexplained" | "late" | "missing" | "to-confirm" | "not-due";
export const MONTH_STATES: readonly MonthState[] = [
  "agreed",
  "explained",
  "unexplained",
  "late",
  "missing",
  "to-confirm",
  "not-due",
];

/** Zero, blank, absent and missing are different things all the way to the score. */
export type FormStatus =
  /** The form holds numbers for the unit (zeros included). */
  | "reported"
  /** The form is there, and the unit's cells are all blank. */
  | "blank"
  /** No form of that side and month, although the side has forms. */
  | "missing"
  /** The side has no forms at all. */
  | "side-absent"
  /** A month before the first form of either side. */
  | "before-first";

export interface FormArrival {
  readonly status: FormStatus;
  /** 填报日期 on the form itself. */
  readonly stated: StatedDay | null;
  /** 收到日期 typed into 收报登记; it beats the stated one. */
  readonly typed: Day | null;
  /** Null: to be confirmed. */
  readonly arrived: Day | null;
  readonly late: boolean;
  /** The form's title or date cell. */
  readonly evidence: Place | null;
}

export interface MonthlyReport {
  /** Stable id: unit and month. */
  readonly id: string;
  /** The assessed unit's name. */
  readonly unit: string;
  readonly month: Month;
  readonly due: Day;
  /** Differences may be explained up to this day. */
  readonly reconcileBy: Day;
  readonly isDue: boolean;
  /** `asOf` has reached `reconcileBy`: an unexplained difference now counts. */
  readonly deadlinePassed: boolean;
  readonly registration: FormArrival;
  readonly health: FormArrival;
  /** Ids of the differences of the month that count for this unit (a late birth counts in its month of birth only). */
  readonly differences: readonly string[];
  readonly unexplained: readonly string[];
  /**
   * Every compared figure of the month that differs, as it stands: explained ones and both months of a
   * late birth included. For the literal reading and as evidence.
   */
  readonly differing: readonly Difference[];
  /** False where a figure of one side had none of the other to be compared with: equal is not known. */
  readonly compared: boolean;
  /** Registration − health over all compared figures, for the reading "total". */
  readonly netDifference: number;
  readonly computed: MonthState;
  /** 核定状态 with a reason overrules the computed state. */
  readonly overruled: { readonly state: MonthState; readonly reason: string } | null;
  readonly state: MonthState;
}
