/**
 * 监测: what the months of an office together show, and what they cannot show. Counts of the side that the sex
 * ratios are made from; the row of all units together only (statistics.md §4).
 */
import type { Parity } from "./births";
import type { Month, Span } from "./period";
import type { SexRatio } from "./sex-ratio";

/** An alarm rises with the first month in which a chart passes its limit. */
export type Alarm = "high" | "low";

/** A span of twelve months, of which every month is there. */
export interface RollingYear {
  readonly span: Span;
  readonly male: number;
  readonly female: number;
  /** Boys per 100 girls; null without girls. */
  readonly ratio: number | null;
  /** Clopper–Pearson 95 % limits as ratios; null where undefined or infinite. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface WatchedMonth {
  readonly month: Month;
  /** Null: no form, or a figure that cannot be counted; the chart stands still. */
  readonly male: number | null;
  readonly female: number | null;
  readonly rolling: RollingYear | null;
  /** Value of the chart that watches for more boys, and for fewer; at least 0. */
  readonly up: number;
  readonly down: number;
  readonly alarm: Alarm | null;
}

/** What a chart can do with as many births a month, found by simulation. */
export interface ChartPower {
  /** Boys per 100 girls. */
  readonly truth: number;
  /** Chance of an alarm within twelve months. */
  readonly caughtInYear: number;
  /** Births that one test at 0.025 against the upper reference needs to find it in 80 % of cases. */
  readonly birthsNeeded: number;
}

export interface CusumDesign {
  /** Median births a month. */
  readonly births: number;
  /** Ratio in control, and the one that the chart is tuned to find (up). */
  readonly control: number;
  readonly high: number;
  /** The same of the chart that watches for fewer boys. */
  readonly controlLow: number;
  readonly low: number;
  /** Signal limits. */
  readonly upLimit: number;
  readonly downLimit: number;
  /** Chance of any false alarm of the chart in five years while nothing has changed. */
  readonly falseAlarm: number;
  readonly power: readonly ChartPower[];
}

/**
 * Why an office has no chart: too few births a month or too few months for one that says anything, or it is a part
 * of others that are watched together (ten charts would give ten times as many false alarms).
 */
export type Unwatched = "too-few-births" | "too-few-months" | "one-of-several";

export interface Watched {
  readonly reportingUnit: string;
  readonly part: string | null;
  /** From the first to the last month, without a gap. */
  readonly months: readonly WatchedMonth[];
  /** Null: see `unwatched`; then every `up` and `down` is 0. */
  readonly design: CusumDesign | null;
  readonly unwatched: Unwatched | null;
  /** Median births of the months that have a number. */
  readonly birthsAMonth: number;
}

/** One parity's part in a change of the ratio, in boys per 100 girls. */
export interface ParityPart {
  readonly parity: Parity;
  readonly before: ParityCounts;
  readonly after: ParityCounts;
  /** ΔR × mean weight, and Δweight × mean ratio. */
  readonly ratioPart: number;
  readonly compositionPart: number;
}

export interface ParityCounts {
  readonly male: number;
  readonly female: number;
}

/** A change of the ratio between two spans of equal length, split exactly (statistics.md §5). */
export interface RatioChange {
  readonly reportingUnit: string;
  readonly part: string | null;
  /** Two complete statistical years, or the last twelve months and the twelve before. */
  readonly spanKind: "year" | "rolling-12";
  readonly from: Span;
  readonly to: Span;
  readonly countsBefore: ParityCounts;
  readonly countsAfter: ParityCounts;
  readonly before: number;
  readonly after: number;
  /** after − before = ratioPart + compositionPart; both null where `parities` is. */
  readonly ratioPart: number | null;
  readonly compositionPart: number | null;
  /**
   * In the order 1, 2, 3+; a parity without births in both spans is left out. Null: no split, because a parity has no
   * girls in a span or the parities do not add up to the total.
   */
  readonly parities: readonly ParityPart[] | null;
  /** Of ln(after/before), positive for a rise; 有统计依据 from 1.96 on (§0.7). */
  readonly z: number;
}

/** 女婴数估计差额, only beside a `high` verdict; late or missing registration of girls gives the same figure. */
export interface GirlsDeviation {
  readonly of: Pick<SexRatio, "reportingUnit" | "unit" | "part" | "span" | "spanKind" | "parity">;
  /** Boys per 100 girls that would be expected. */
  readonly reference: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface Surveillance {
  readonly watched: readonly Watched[];
  readonly changes: readonly RatioChange[];
  readonly deviations: readonly GirlsDeviation[];
}
