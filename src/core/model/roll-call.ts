/** 应报、已报、未报: who must send a form for a month, and who has. */
import type { Side } from "./births";
import type { Day, Month } from "./period";

/**
 * 已报 · 零报告 · 空白表 · 迟报 · 未报 · 未到期 · 待确认. A form of zeros is a report, a blank one is none; a form that
 * is not there and not yet due is not missing.
 */
export type ReportStanding =
  "reported" | "zero" | "blank" | "late" | "missing" | "not-due" | "to-confirm";
export const REPORT_STANDINGS: readonly ReportStanding[] = [
  "reported",
  "zero",
  "late",
  "blank",
  "missing",
  "not-due",
  "to-confirm",
];

export interface RollCallUnit {
  readonly unit: string;
  readonly standing: ReportStanding;
  readonly arrived: Day | null;
}

/** One month of one side. */
export interface RollCall {
  readonly side: Side;
  readonly month: Month;
  readonly due: Day;
  readonly isDue: boolean;
  /** 应报: how many must send a form. */
  readonly must: number;
  /** Their names. */
  readonly roster: readonly string[];
  /** How many stand how; adds up to {@link must}. */
  readonly counts: Readonly<Record<ReportStanding, number>>;
  /** Everybody who has not plainly reported, in the order of the roster. */
  readonly outstanding: readonly RollCallUnit[];
}
