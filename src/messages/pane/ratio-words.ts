/** 性别比. */
import type { Month } from "../../core/model/period";

export interface RatioWords {
  readonly title: string;
  /** Nothing was checked yet. */
  readonly notYet: string;
  /** Label of the choice of an office or unit. */
  readonly whose: string;
  readonly search: string;
  readonly openList: string;
  readonly noMatch: string;
  /** So many more names match than are listed. */
  readonly more: (count: number) => string;
  /** All units of one office together. */
  readonly whole: (office: string) => string;
  readonly loading: string;
  readonly failed: string;
  readonly interval: string;
  readonly range: (low: string, high: string) => string;
  /** Beside ∞. */
  readonly noUpperLimit: string;
  /** What a dash means. */
  readonly undefinedRatio: string;
  readonly counts: (male: string, female: string, all: string) => string;
  readonly months: string;
  readonly monthsNote: string;
  readonly showNumbers: string;
  readonly showChart: string;
  /** What the chart shows, for whoever cannot see it. */
  readonly chartLabel: (months: number, below: number, above: number) => string;
  readonly legend: (below: number, above: number) => string;
  /** Under the axis. */
  readonly monthTick: (month: Month) => string;
  readonly yearTick: (year: number) => string;
  readonly parities: string;
  readonly month: string;
}
