/** The columns of 数据比对 in order, and how high the block above its table is. */

export const COMPARISON_KEYS = [
  "id",
  "report",
  "month",
  "likely",
  "presumed",
  "typed.figures",
  "typed.given",
  "typed.since",
  "typed.expired",
  "number",
  "office",
  "unit",
  "period",
  "parity",
  "sex",
  "registration",
  "health",
  "difference",
  "registrationCell",
  "healthCell",
  "cause",
  "typed.reason",
  "typed.ground",
  "typed.checked",
  "state",
  "since",
  "earlier",
  "recount",
] as const;
export type ComparisonKey = (typeof COMPARISON_KEYS)[number];

/** Between notes and header: sums (a header, 净额, 绝对额), 与上次相比 (a header, counts), a blank line. */
export const COMPARISON_HEAD_ROWS = 6;
