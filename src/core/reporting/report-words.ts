/**
 * Every text that the result sheets show. The core has no language: the messages implement this once
 * a language, and the type makes both complete.
 */
import type { Parity, Sex, Side } from "../model/births";
import type { Finding, Severity } from "../model/finding";
import type { MonthState } from "../model/monthly-report";
import type { Bilingual } from "../model/scheme";
import type { LedgerEntry, LedgerKind } from "../model/score";
import type { Cause, ComparedMonth, Margin } from "../model/reconciliation";
import type { RowSkipReason, SkipReason } from "../model/reading";
import type { RollCall } from "../model/roll-call";
import type { Settings } from "../model/settings";
import type { SexRatio, SpanKind } from "../model/sex-ratio";
import type { ResultKind } from "./result-sheets";
import type { SamplingError } from "./sampling-error";
import type { CopyWords } from "./source-copies";
import type { ChartWords } from "./chart-words";
import type { AnalysisWords } from "./analysis-words";
import type { DocumentWords } from "./document-words";
import type { ExplanationWords } from "./explanation-words";
import type { FeedbackWords } from "./feedback-words";
import type { NoticeWords } from "./notice-words";
import type { SubmissionsWords } from "./submissions-words";
import type { SummaryWords } from "./summary-words";
import type { TrailWords } from "./trail-words";
import type { BridgeWords } from "./bridge-words";
import type { ReadingsWords } from "./readings-words";
import type { WatchWords } from "./watch-words";

/** How a place is shown in a sentence: `3月!F9`. */
export type ShowPlace = (place: Finding["related"][number]) => string;

export interface ReportWords {
  readonly sheetNames: Readonly<Record<ResultKind, string>>;
  /** Picks the language of a scheme's texts. */
  readonly of: (bilingual: Bilingual) => string;
  readonly parity: Readonly<Record<Parity, string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly side: Readonly<Record<Side, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly monthState: Readonly<Record<MonthState, string>>;
  readonly spanKind: Readonly<Record<SpanKind, string>>;
  readonly margin: Readonly<Record<Margin, string>>;
  readonly period: (period: string) => string;
  /** `*` in words. */
  readonly unit: (unit: string) => string;
  /** How a day is written in a cell: 2026年1月5日, or 2026-01-05 where the months have no numbers. */
  readonly days: {
    readonly shown: "day" | "iso-day";
    readonly typed: "input-day" | "input-iso-day";
  };
  readonly yes: string;
  readonly no: string;
  readonly listSeparator: string;
  /** Between sentences that stand in one cell. */
  readonly clauseSeparator: string;
  readonly colon: string;
  readonly parentheses: (inside: string) => string;

  readonly findings: {
    readonly title: string;
    readonly notes: (counts: Readonly<Record<Severity, number>>) => readonly string[];
    readonly headers: Readonly<
      Record<
        | "number"
        | "severity"
        | "rule"
        | "sheet"
        | "cell"
        | "office"
        | "unit"
        | "period"
        | "problem"
        | "actual"
        | "expected"
        | "action"
        | "status"
        | "note",
        string
      >
    >;
    readonly statuses: readonly string[];
    readonly statusMessage: string;
    readonly empty: string;
    /** 已改正: a kept row whose finding is gone. */
    readonly gone: string;
    readonly ruleName: (finding: Finding) => string;
    readonly sentence: (finding: Finding, place: ShowPlace) => string;
    readonly action: (finding: Finding) => string;
  };

  readonly summary: SummaryWords;

  /** What 文书 share, and each of them. */
  readonly documents: DocumentWords;
  readonly notice: NoticeWords;
  readonly explanation: ExplanationWords;
  readonly analysis: AnalysisWords;

  readonly bridge: BridgeWords;

  readonly readings: ReadingsWords;
  readonly watch: WatchWords;

  readonly comparison: {
    readonly title: string;
    readonly notes: (months: readonly ComparedMonth[], margin: Margin | null) => readonly string[];
    readonly headers: Readonly<
      Record<
        | "number"
        | "office"
        | "unit"
        | "period"
        | "parity"
        | "sex"
        | "registration"
        | "health"
        | "difference"
        | "registrationCell"
        | "healthCell"
        | "cause"
        | "reason"
        | "ground"
        | "checked"
        | "state",
        string
      >
    >;
    readonly sums: Readonly<
      Record<
        "scope" | "net" | "gross" | "difference" | "confirmed" | "presumed" | "unexplained",
        string
      >
    >;
    /** States of a row: the live formula shows these very texts. */
    readonly states: Readonly<Record<"equal" | "confirmed" | "presumed" | "unexplained", string>>;
    /** `D05 迟报、补报` … in the order of the codes. */
    readonly reasons: readonly string[];
    readonly reasonMessage: string;
    readonly cause: (cause: Cause) => string;
    readonly noCause: string;
    readonly empty: string;
    readonly nothingCompared: string;
    readonly gone: string;
  };

  readonly trail: TrailWords;

  readonly submissions: SubmissionsWords;

  readonly ratio: {
    readonly title: string;
    readonly notes: (settings: Settings) => readonly string[];
    readonly headers: Readonly<
      Record<
        | "span"
        | "office"
        | "unit"
        | "parity"
        | "male"
        | "female"
        | "births"
        | "ratio"
        | "low"
        | "high"
        | "verdict"
        | "explanation",
        string
      >
    >;
    readonly verdict: Readonly<Record<SexRatio["verdict"], string>>;
    readonly explanation: (ratio: SexRatio, settings: Settings) => string;
    readonly infinite: string;
    readonly empty: string;
    readonly charts: ChartWords;
  };

  readonly receipts: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly asOf: string;
    /** One side of the last month that is due: 应报、已报、未报, with the names of those missing. */
    readonly rollCall: (call: RollCall, named: readonly string[]) => string;
    readonly headers: Readonly<
      Record<
        | "unit"
        | "month"
        | "due"
        | "reconcileBy"
        | "registrationStated"
        | "registrationReceived"
        | "healthStated"
        | "healthReceived"
        | "differences"
        | "unexplained"
        | "computed"
        | "state"
        | "reason"
        | "used"
        | "points",
        string
      >
    >;
    readonly dayMessage: string;
    readonly stateMessage: string;
    readonly empty: string;
  };

  readonly scoreInput: {
    readonly title: (scheme: string) => string;
    readonly notes: readonly string[];
    readonly headers: Readonly<
      Record<
        | "article"
        | "item"
        | "input"
        | "max"
        | "unit"
        | "value"
        | "approved"
        | "reason"
        | "proof"
        | "used",
        string
      >
    >;
    readonly basis: (document: string, number: string | null, year: string | null) => string;
    readonly allUnits: string;
    readonly yesNoMessage: string;
    readonly numberMessage: (max: number | null) => string;
    readonly unlimited: string;
    readonly empty: string;
    readonly gone: string;
  };

  readonly scores: {
    readonly title: (scheme: string) => string;
    /** How far chance moves the points of spot checks. */
    readonly sampling: (error: SamplingError) => string;
    readonly headers: Readonly<
      Record<
        | "unit"
        | "base"
        | "adjustment"
        | "total"
        | "provisional"
        | "rank"
        | "grade"
        | "flags"
        | "open"
        | "notEntered"
        | "literal"
        | "reference",
        string
      >
    >;
    readonly provisional: string;
    readonly itemsTitle: string;
    readonly full: string;
    readonly warning: string;
    readonly noBasis: string;
    readonly reference: (ratio: SexRatio | null, verdict: string) => string;
    readonly notApplicable: string;
    readonly empty: string;
  };

  readonly ledger: {
    readonly title: (scheme: string) => string;
    readonly notes: readonly string[];
    readonly headers: Readonly<
      Record<
        "unit" | "item" | "itemTitle" | "kind" | "month" | "why" | "points" | "open" | "evidence",
        string
      >
    >;
    readonly kinds: Readonly<Record<LedgerKind, string>>;
    readonly why: (entry: LedgerEntry, item: string) => string;
    readonly sums: Readonly<Record<"total" | "check", string>>;
    readonly same: string;
    readonly changed: string;
    readonly empty: string;
  };

  readonly feedback: FeedbackWords;

  /** Chinese in every language, like the forms. */
  readonly copies: CopyWords;

  readonly run: {
    readonly title: string;
    readonly headers: Readonly<Record<"subject" | "content", string>>;
    readonly labels: Readonly<
      Record<
        | "asOf"
        | "version"
        | "scheme"
        | "readings"
        | "settings"
        | "rows"
        | "cells"
        | "tables"
        | "skipped"
        | "notChecked"
        | "margin"
        | "names",
        string
      >
    >;
    /** So many units of an office are spelled in several ways; `more` of them are not listed. */
    readonly joined: (office: string, units: number, more: number) => string;
    /** Names that were not compared with the others, because there are too many. */
    readonly unproposed: (names: number) => string;
    readonly noScheme: string;
    readonly defaults: string;
    readonly table: (parts: {
      readonly sheet: string;
      readonly side: Side;
      readonly period: string | null;
      readonly office: string;
      readonly units: number;
      readonly births: number | null;
      readonly hidden: boolean;
    }) => string;
    readonly skip: Readonly<Record<SkipReason, string>>;
    readonly rowSkip: Readonly<Record<RowSkipReason, string>>;
    readonly rows: (read: number, judged: number, skipped: string) => string;
    readonly notChecked: readonly string[];
    readonly nothing: string;
  };
}
