/** 核查反馈: what a unit found when it counted a month afresh, as the return slip says it. */
import type { Parity, Sex } from "./births";
import type { Month } from "./period";
import type { Difference } from "./reconciliation";

/** 重新点数结果 · 更正数: the two lines of a return slip. */
export type RecountLine = "counted" | "corrected";
export const RECOUNT_LINES: readonly RecountLine[] = ["counted", "corrected"];

export interface RecountedFigure {
  readonly parity: Parity;
  readonly sex: Sex;
  /** 重新点数结果; null: blank. */
  readonly counted: number | null;
  /** 更正数: what the unit's own form is to say; null: nothing to correct. */
  readonly corrected: number | null;
}

/** An entry that cannot be taken as it stands, or not without a question; it is shown beside the slip and never guessed at. */
export interface RecountProblem {
  /**
   * `no-count`: no whole number ≥ 0. `copies-differ`: another copy of the slip says something else. `breaks-sum`:
   * the slip's own counts do not add up to it.
   */
  readonly kind: "no-count" | "copies-differ" | "breaks-sum";
  readonly line: RecountLine;
  readonly parity: Parity;
  readonly sex: Sex;
  /** What stands there, or in the other copy. */
  readonly shown: string;
}

export interface Recount {
  /** Stable: office, unit, month; see {@link recountId}. */
  readonly id: string;
  /** Names as ids hold them: without blanks, full-width letters folded. */
  readonly reportingUnit: string;
  readonly unit: string;
  readonly period: Month;
  readonly figures: readonly RecountedFigure[];
  readonly reason: string | null;
  /** 日期 as written. */
  readonly day: string | null;
  /** Absent: none. */
  readonly problems?: readonly RecountProblem[];
}

/** Id of the slip for the unit and month of a difference, from the difference's own id. */
export function recountId({ id }: Pick<Difference, "id">): string {
  return ["recount", ...id.split("/").slice(1, 4)].join("/");
}

/** The fresh count of what a difference is about; null: not counted, or counted by 合计 only. */
export function recounted(
  recounts: readonly Recount[],
  difference: Pick<Difference, "id" | "parity" | "sex">
): number | null {
  const id = recountId(difference);
  const of = recounts.find((recount) => recount.id === id);
  const { parity, sex } = difference;
  return of?.figures.find((each) => each.parity === parity && each.sex === sex)?.counted ?? null;
}

/** Which side reports what was counted afresh. It says nothing about what either side ought to report. */
export type RecountOutcome = "as-registration" | "as-health" | "as-neither";

/** A difference has two figures, so a fresh count is that of one side at most. */
export function recountOutcome(
  { registration, health }: Pick<Difference, "registration" | "health">,
  counted: number
): RecountOutcome {
  if (counted === registration) return "as-registration";
  return counted === health ? "as-health" : "as-neither";
}
