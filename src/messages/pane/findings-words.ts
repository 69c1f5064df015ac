/** 问题清单. Rule names, sentences and what to do come from the sheets' words. */
import type { Parity, Sex } from "../../core/model/births";

/** How the list is put together. */
export type Grouping = "unit" | "rule" | "sheet";

export interface FindingsWords {
  readonly title: string;
  /** 一孩男; "" without a parity. */
  readonly figure: (of: { readonly parity: Parity | null; readonly sex: Sex | null }) => string;

  readonly severityFilter: string;
  readonly search: string;
  readonly searchHint: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly onlyDifferences: string;
  /** How many the filters leave. */
  readonly shown: (count: number) => string;

  /** A group of findings about whole sheets, and one of findings without any sheet. */
  readonly wholeSheet: string;
  readonly noSheet: string;
  /** Two sheets side by side. */
  readonly sheetPair: (registration: string, health: string) => string;

  /** When a rule fires. */
  readonly meaning: (rule: string) => string;
  /** Opens what a rule means. */
  readonly whatIs: (rule: string) => string;
  readonly related: string;
  readonly moreCells: (count: number) => string;
  readonly revealFailed: (place: string) => string;

  /** Faults that were put right, and differences that are none any more: there nobody was put right. */
  readonly settledCount: (corrected: number, agreeing: number) => string;

  readonly notChecked: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly noMatch: string;
  readonly clearFilters: string;
  readonly oneSide: string;
  readonly wasRead: string;
  readonly notLookedAt: string;
  readonly sheetsNotRead: string;
}
