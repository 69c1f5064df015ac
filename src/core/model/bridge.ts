/** 差异调节: the way from the health department's total to the registration total, and how the gap grows by month. */
import type { Month } from "./period";

/**
 * What a reason does to registration − health. `none`: births of one total stand in another cell, and the sum
 * stays as it is.
 */
export type Direction = "health-more" | "registration-more" | "either" | "none";

export interface BridgeLine {
  /** D01 … D99, as the clerk chooses them in 数据比对. */
  readonly code: string;
  readonly direction: Direction;
  /** Net births, registration − health; so are the others. By the reason and the ground that the clerk gave. */
  readonly confirmed: number;
  /** Of likely causes, without the clerk's reason and ground. */
  readonly presumed: number;
  /** 手工填列: what only the clerk knows. */
  readonly typed: number;
}

export interface Bridge {
  readonly health: number;
  readonly registration: number;
  /** One for every reason, in the order of the codes. */
  readonly lines: readonly BridgeLine[];
  /** registration − health − Σ lines: without a reason, less what the clerk typed by hand. */
  readonly unexplained: number;
  /** Absolute amounts of the differences by what is known of them: exchanges net to 0. */
  readonly gross: Readonly<Record<"confirmed" | "presumed" | "unexplained", number>>;
}

/** Births that one side holds in an earlier month than the other. */
export interface LateGap {
  readonly opens: Month;
  readonly closes: Month;
  /** Registration − health in the month in which it opens; the opposite closes it. Never 0. */
  readonly births: number;
}

export interface BridgedMonth {
  readonly period: Month;
  /** Null: nothing of this month was compared. */
  readonly registration: number | null;
  readonly health: number | null;
  /** Registration − health of the month; 0 where nothing was compared. */
  readonly difference: number;
  /** Σ of the differences from the first month on. */
  readonly cumulative: number;
  readonly opened: readonly LateGap[];
  readonly closed: readonly LateGap[];
}
