/** Texts of 监测分析（草稿）: for the office alone. */
import type { SexRatio } from "../model/sex-ratio";
import type { RatioChange } from "../model/surveillance";
import type { PlaceholderNames, TemplateTexts } from "./document-words";

export type AnalysisText = "title" | "situation" | "rolling" | "trend" | "change" | "quality";

export type AnalysisFigure =
  | "sender"
  | "month"
  | "month-births"
  | "year-to-date"
  | "births"
  | "boys"
  | "girls"
  | "ratio"
  | "interval"
  | "verdict"
  | "rolling"
  | "rolling-births"
  | "rolling-ratio"
  | "rolling-interval"
  | "watch"
  | "change"
  | "errors"
  | "warnings"
  | "places"
  | "confirmed-places"
  | "open-places";

/** Cells that the person fills in who studies the figures. */
export type AnalysisInput = "education" | "police" | "other" | "judgement" | "advice";

export interface AnalysisWords {
  /** 内部使用，不下发 · 草稿，须经人工研判: above every part. */
  readonly internal: string;
  readonly draft: string;
  readonly nothing: string;
  readonly parts: Readonly<
    Record<"situation" | "trend" | "quality" | "departments" | "advice" | "units", string>
  >;
  readonly span: string;
  readonly seeWatch: string;
  /** What the charts say, and what that allows to say. */
  readonly watched: (outcome: string, meaning: string) => string;
  readonly change: (change: RatioChange, verdict: string) => string;
  readonly inputs: Readonly<Record<AnalysisInput, string>>;
  /** What an input holds until somebody writes; also that of the other language. */
  readonly unwritten: string;
  readonly unwrittenShipped: readonly string[];
  readonly units: {
    readonly note: string;
    readonly none: string;
    readonly problems: (named: readonly string[]) => string;
    readonly noProblems: (high: boolean) => string;
    /** Between the problems and the figures: 2025年，男 */
    readonly figures: Readonly<Record<"boys" | "girls" | "ratio" | "interval" | "end", string>>;
    readonly verdict: (ratio: SexRatio) => string;
    readonly more: (count: number) => string;
  };
  readonly templates: TemplateTexts<AnalysisText>;
  readonly placeholders: PlaceholderNames<AnalysisFigure>;
}
