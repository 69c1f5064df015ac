/** Texts of 出生情况通报 and 半年小结. */
import type { Side } from "../model/births";
import type { Month } from "../model/period";
import type { PlaceholderNames, TemplateTexts } from "./document-words";
import type { HalfYear } from "./half-year";

export type NoticeText =
  "title" | "month" | "year" | "ratio" | "close" | "half" | "half-parities" | "half-change";

/** Figures that a text may name. */
export type NoticeFigure =
  | "sender"
  | "month"
  | "year-to-date"
  | "members"
  | "counted"
  | "source"
  | "month-births"
  | "month-boys"
  | "month-girls"
  | "month-change"
  | "births"
  | "boys"
  | "girls"
  | "change"
  | "ratio"
  | "interval"
  | "half-year"
  | "half-births"
  | "half-boys"
  | "half-girls"
  | "half-ratio"
  | "half-interval"
  | "half-parities"
  | "half-ratio-change";

export interface NoticeWords {
  readonly nothing: string;
  readonly headers: Readonly<
    Record<"unit" | "month" | "toDate" | "all" | "male" | "female" | "total", string>
  >;
  /** 本年累计（1—3月） */
  readonly toDate: (from: Month, to: Month) => string;
  readonly source: Readonly<Record<Side, string>>;
  /** Below the table: who is not in it, neutrally, and why some figures are not shown. */
  readonly awaited: (names: readonly string[]) => string;
  /** So many errors in title and header of the only form keep all units out. */
  readonly headErrors: (errors: number) => string;
  readonly checking: (names: readonly string[]) => string;
  readonly partial: (names: readonly string[]) => string;
  readonly hides: (fewest: number, others: boolean) => string;
  readonly half: {
    readonly title: (of: HalfYear) => string;
    readonly name: (of: HalfYear) => string;
    readonly lacking: (months: readonly Month[]) => string;
    readonly partial: (names: readonly string[]) => string;
    readonly nothing: string;
    readonly parity: string;
    readonly before: string;
    /** One parity in 其中一孩3人: what stands before and after the number. */
    readonly ofParity: (name: string) => readonly [before: string, after: string];
  };
  readonly templates: TemplateTexts<NoticeText>;
  readonly placeholders: PlaceholderNames<NoticeFigure>;
}
