/** 核查反馈: what a unit found when it counted a month afresh, as the return slip says it. */
import type { Parity, Sex } from "./births";
import type { Month } from "./period";

export interface RecountedFigure {
  readonly parity: Parity;
  readonly sex: Sex;
  /** 重新点数结果; null: blank. */
  readonly counted: number | null;
  /** 更正数: what the unit's own form is to say; null: nothing to correct. */
  readonly corrected: number | null;
}

export interface Recount {
  /** Stable: office, unit, month. */
  readonly id: string;
  readonly reportingUnit: string;
  readonly unit: string;
  readonly period: Month;
  readonly figures: readonly RecountedFigure[];
  readonly reason: string | null;
  /** 日期 as written. */
  readonly day: string | null;
}
