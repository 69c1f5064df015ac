/** What the page and the Worker say to each other. Every request has a number; every answer names it. */
import type { CellRef, OwnCell } from "../../core/model/cell-ref";
import type { TypedRow } from "../../core/model/clerk-entries";
import type { Progress } from "../../core/model/progress";
import type { RollCall } from "../../core/model/roll-call";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { FormToSubmit, OfficialForms } from "../../core/reporting/official-forms";
import type { DocumentKind } from "../../core/reporting/result-sheets";
import type { ClerkReason } from "../../core/reconciling/clerk-reasons";
import type { ComparedFigure } from "../../core/reconciling/equal-figures";
import type { Margin } from "../../core/model/reconciliation";
import type { Day } from "../../core/model/period";
import type { FormKey, SubmittableForm } from "../../core/model/submission";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { WhatIf } from "../../core/model/what-if";
import type {
  CheckCodes,
  Judgement,
  LedgerItem,
  Origin,
  PlainRatio,
  RatioOverview,
  RatioSubject,
  WatchView,
} from "./judgement";

export type Language = "zh" | "en";

/** Settings as written (`hengbi.settings/1`), not yet checked. */
export type WrittenSettings = Readonly<Record<string, unknown>>;

/** Reasons and grounds that the clerk chose in the pane and that no sheet holds yet. */
export interface JudgeRequest {
  readonly settings: WrittenSettings;
  readonly given: readonly TypedRow[];
}

/** Requests by name: what is sent, what comes back. */
export interface JudgeCalls {
  /** Names of all sheets in the order of the workbook(s); grids that are not named are dropped. Sent before the grids. */
  readonly order: { in: readonly SheetKey[]; out: null };
  /** One sheet, new or changed: in pieces, so that the page never waits for a large copy. */
  readonly put: { in: SheetGrid; out: null };
  readonly judge: { in: JudgeRequest; out: Judgement };
  readonly ledger: { in: number; out: readonly LedgerItem[] };
  /** What open procedures would change for a scored unit; null where nobody has the index. */
  readonly whatIf: { in: number; out: WhatIf | null };
  /** Units (and offices) whose ratio can be asked for, whole list. */
  readonly subjects: { in: null; out: readonly RatioSubject[] };
  readonly overview: {
    in: Pick<PlainRatio, "reportingUnit" | "unit" | "part">;
    out: RatioOverview;
  };
  /** 监测 of an office or unit. */
  readonly watch: {
    in: Pick<PlainRatio, "reportingUnit" | "unit" | "part">;
    out: WatchView;
  };
  /** The result sheets; each is posted by itself (see {@link JudgePart}). */
  readonly plans: {
    in: {
      readonly language: Language;
      readonly copies: boolean;
      readonly documents?: readonly DocumentKind[];
    };
    out: readonly SheetPlan[];
  };
  /** Of differences that are gone, the ids of those that both sides still report, now with the same figure. */
  readonly equal: { in: readonly ComparedFigure[]; out: readonly string[] };
  /** What 数据比对 says of these differences, as it stands there; nothing given is put over it. */
  readonly reasons: { in: readonly string[]; out: readonly ReasonInSheet[] };
  /** Names of the units of the latest table, in its order, as one writes them into the next form. */
  readonly units: { in: null; out: readonly string[] };
  /** Who must report and who has, month by month and side by side. */
  readonly rollCalls: { in: null; out: readonly RollCall[] };
  /** Forms that can be confirmed as submitted, with what is recorded of them. */
  readonly submittable: { in: null; out: readonly SubmittableForm[] };
  /** The rows that record forms as submitted on that day, with the figures of the judgement. */
  readonly record: {
    in: { readonly forms: readonly FormKey[]; readonly day: Day };
    out: readonly TypedRow[];
  };
  /** Those of the ids of such rows that the sheets hold. */
  readonly recorded: { in: readonly string[]; out: readonly string[] };
  /** The forms that one would submit now: see 上报件. */
  readonly officialSheets: { in: null; out: readonly FormToSubmit[] };
  readonly officialForms: { in: readonly FormToSubmit[]; out: OfficialForms };
  /** 对码 of a table of the judgement and of its rows. */
  readonly codes: {
    in: { readonly table: number; readonly margin: Margin | null };
    out: CheckCodes | null;
  };
  readonly locate: { in: OwnCell; out: CellRef | null };
  readonly origin: { in: CellRef; out: Origin | null };
}
export type JudgeCall = keyof JudgeCalls;

export interface ReasonInSheet extends ClerkReason {
  /** Of the difference. */
  readonly id: string;
}

export interface SheetKey {
  readonly file: string;
  readonly name: string;
}

export type JudgeQuestion = {
  readonly [Call in JudgeCall]: {
    readonly number: number;
    readonly call: Call;
    readonly input: JudgeCalls[Call]["in"];
  };
}[JudgeCall];

/** Some items of a long list of an answer, ahead of it: no message keeps the page busy for long. */
export interface JudgePart {
  readonly number: number;
  /** The list of the answer: `findings`, `reconciliation.differences`, `3.rows`, or `` for an answer that is itself a list. */
  readonly list: string;
  readonly items: readonly unknown[];
}

export type JudgeAnswer =
  | { readonly number: number; readonly part: JudgePart }
  /** How far it is, while the question is worked on. */
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly output: unknown }
  | { readonly number: number; readonly problem: JudgeProblem };

/** What the Worker could not do; put into words by the messages. */
export type JudgeProblem =
  | {
      readonly code: "settings-refused";
      readonly key: string;
      readonly shown: string;
      readonly expected: string;
    }
  | { readonly code: "scheme-unknown"; readonly scheme: string }
  | { readonly code: "judge-failed"; readonly message: string };
