/** 出生人口性别比: counts, exact interval, tests and verdict (statistics.md §0). */
import type { Parity } from "./births";
import type { CellRef } from "./cell-ref";
import type { Span } from "./period";

export type SpanKind = "month" | "year-to-date" | "rolling-12" | "year" | "three-years" | "all";

export type Verdict = "high" | "low" | "undetermined" | "too-few" | "not-tested";

export interface SexRatio {
  readonly reportingUnit: string;
  /** `*` for all units together. */
  readonly unit: string;
  /** 城市, 乡村 …: see BirthTable.part; null for the whole. */
  readonly part: string | null;
  readonly span: Span;
  readonly spanKind: SpanKind;
  readonly parity: Parity;
  readonly male: number;
  readonly female: number;
  /** male / female × 100, unrounded; null when girls = 0. */
  readonly ratio: number | null;
  /** Clopper–Pearson 95 % limits as a ratio; null where undefined (no births) or infinite (no girls: high). */
  readonly low: number | null;
  readonly high: number | null;
  /** P(X ≥ boys) at the reference above; P(X ≤ boys) at the reference below. Null without births. */
  readonly pAbove: number | null;
  readonly pBelow: number | null;
  /** Benjamini–Hochberg within the family; null outside a family. */
  readonly qAbove: number | null;
  readonly qBelow: number | null;
  readonly family: string | null;
  /** Size of the family; 0 outside a family. */
  readonly tests: number;
  readonly verdict: Verdict;
}

/** The ratios of a run. Most are for whoever looks one up; nothing is decided by them. */
export interface SexRatios {
  /** Every ratio, made when first asked for: 2,000 units have 128,000 of them in a year. */
  readonly all: readonly SexRatio[];
  /** Those of all units together, and every one with the verdict high or low; in the order of `all`. */
  readonly telling: readonly SexRatio[];
}

/** Whose births over which months: all that leads back to the source cells of a ratio. */
export type RatioOrigin = Pick<SexRatio, "reportingUnit" | "unit" | "part" | "span" | "parity">;

/** The source cells whose sum is `male` and `female` of a ratio over a span, for live formulas. */
export interface RatioCells {
  readonly male: readonly CellRef[];
  readonly female: readonly CellRef[];
}
