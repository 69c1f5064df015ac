/** 办手续后会怎样: what a procedure that is still open would change in the points. Never a count, never a reason. */
import type { Side } from "./births";
import type { MonthState } from "./monthly-report";
import type { Day, Month } from "./period";

export type ProcedureStep =
  /** 确认收到日期: the form is in, its date is not known. */
  | { readonly kind: "confirm-date"; readonly sides: readonly Side[] }
  /** 补报: the form is not there. */
  | { readonly kind: "send-form"; readonly sides: readonly Side[] }
  /** 写明原因和依据: so many differences, up to the day on which they count as unexplained. */
  | { readonly kind: "give-reasons"; readonly differences: number; readonly before: Day };

/** `done`: every step in time; `otherwise`: the date turns out late, or the reasons are not there in time. */
export interface WhatIfOutcome {
  readonly outcome: "done" | "otherwise";
  readonly state: MonthState;
  /** Of the unit, hundredths, if nothing else changes. */
  readonly total: number;
}

export interface WhatIfMonth {
  readonly month: Month;
  readonly state: MonthState;
  /** What the month is open or lost for now, hundredths: 0 or less. */
  readonly points: number;
  readonly steps: readonly ProcedureStep[];
  readonly outcomes: readonly WhatIfOutcome[];
}

export interface WhatIf {
  readonly unit: string;
  /** Hundredths, as they stand. */
  readonly total: number;
  /** Months with a step that is still open, in order. */
  readonly months: readonly WhatIfMonth[];
  /** With every step of every month done; null where there is no step. */
  readonly allDone: number | null;
  /** Inputs of 考核录入 that are blank: no procedure, and not in the outcomes. */
  readonly notEntered: number;
}
