/** Everything that the pane shows, as one value; only the session makes a new one. */
import type { CellRef } from "../../core/model/cell-ref";
import type { Finding } from "../../core/model/finding";
import type { Day, Month, Period } from "../../core/model/period";
import type { Progress as Steps } from "../../core/model/progress";
import type { Difference } from "../../core/model/reconciliation";
import type { FormKey } from "../../core/model/submission";
import type { FormToSubmit, OfficialForms } from "../../core/reporting/official-forms";
import type { DocumentKind } from "../../core/reporting/result-sheets";
import type { Settings } from "../../core/model/settings";
import type { Side } from "../../core/model/births";
import type { SettingsProblem } from "../../core/settings/parse-settings";
import type { ExcelError } from "../../hosts/excel-error";
import type { HostError } from "../../hosts/host-error";
import type { HostCapabilities, HostNote } from "../../hosts/workbook-host";
import type { Judgement, Origin } from "../judge/judgement";
import type { JudgeProblem, WrittenSettings } from "../judge/protocol";

/** What is going on; `idle` when the clerk may act. */
export type Activity = "starting" | "reading" | "judging" | "writing" | "removing" | "idle";

export interface Progress {
  /** 0–1; null while it cannot be known. */
  readonly share: number | null;
  readonly sheet: string | null;
  /** What of the activity takes long at the moment. */
  readonly step?: Steps["step"];
  readonly cancellable: boolean;
}

/** What went wrong last, as data. */
export type Problem =
  | { readonly from: "excel"; readonly error: ExcelError; readonly during: Activity }
  | { readonly from: "file"; readonly error: HostError; readonly file: string }
  | { readonly from: "judge"; readonly problem: JudgeProblem }
  | { readonly from: "unknown"; readonly message: string; readonly during: Activity }
  /** Nothing could be judged: no birth table, only registers of persons, no figure, or nothing read surely enough. */
  | {
      readonly from: "workbook";
      readonly code: "nothing-found" | "only-registers" | "no-figures" | "to-confirm";
    };

/** A finding that the last edit settled: it leaves visibly. */
export interface SettledFinding {
  readonly finding: Finding;
  /** Number of the recheck that settled it. */
  readonly recheck: number;
}

/** 已改为一致，尚缺更正原因: an edit made both sides equal, and nobody said why. */
export interface EqualisedDifference {
  /** As it was before it became equal. */
  readonly before: Difference;
  readonly reason: string | null;
  readonly ground: string | null;
}

export interface Written {
  readonly sheets: readonly string[];
  /** A source sheet was edited since: the result sheets are older than the figures. */
  readonly outdated: boolean;
}

export interface SessionState {
  readonly activity: Activity;
  readonly progress: Progress | null;
  readonly capabilities: HostCapabilities;
  /** What the host did otherwise than one would expect (calculated-first, merges-not-read …). */
  readonly notes: readonly HostNote[];
  /** Settings as kept in the workbook, and with every default filled in. */
  readonly written: WrittenSettings;
  readonly settings: Settings;
  /**
   * Null before the sheets were read for the first time, and while the workbook holds nothing but empty
   * sheets and our own. A judgement without tables still says which sheets were passed over, and why.
   */
  readonly judgement: Judgement | null;
  /** The clerk has pressed 审核 at least once: findings, ratios and scores are shown, and edits recheck. */
  readonly checked: boolean;
  /** Counts the judgements after the first check. */
  readonly recheck: number;
  readonly settled: readonly SettledFinding[];
  readonly equalised: readonly EqualisedDifference[];
  /** Differences whose reason or ground was given in the pane and stands in no sheet yet: writing puts it there. */
  readonly unwritten: number;
  /** Ids of submissions that were confirmed in the pane and stand in no sheet yet. */
  readonly unwrittenForms: readonly string[];
  readonly problem: Problem | null;
  /** Own sheets that are in the workbook (name, kind), as last read or written. */
  readonly ownSheets: readonly string[];
  /** Those of them that are copies of tables of added files. */
  readonly copies: readonly string[];
  /** What this session wrote. */
  readonly wrote: Written | null;
  readonly origin: Origin | null;
}

/** What the clerk can do. Every action ends in a new state; none of them throws. */
export interface SessionActions {
  /** Reads and recognises the sheets again. */
  look(): Promise<void>;
  /** 审核: reads everything and judges. */
  check(): Promise<void>;
  cancel(): void;
  /** Shows a cell; own cells are looked up first. False: the host cannot, or it is gone. */
  reveal(place: Finding["related"][number]): Promise<boolean>;
  correctSheet(sheet: string, correction: SheetCorrection): Promise<void>;
  changeSettings(change: SettingsChange): Promise<void>;
  /**
   * Takes settings from a file's text: forms, other names and the roll are added to those of the workbook, every
   * other key but those about single sheets replaces. Returns what is wrong with them; nothing is taken then.
   */
  loadSettings(text: string): Promise<readonly SettingsProblem[]>;
  /** Reason code (D01 …) and ground of a difference, also of one made equal; null takes it back. */
  giveReason(difference: string, reason: string | null, ground: string | null): Promise<void>;
  /** 确认上报: records these forms, as they stand now, as submitted on that day. */
  confirmSubmission(forms: readonly FormKey[], day: Day): Promise<void>;
  /** As long as no sheet holds it. */
  takeBackSubmission(form: string): Promise<void>;
  /** @param documents 文书 wanted besides those that are there */
  write(documents?: readonly DocumentKind[]): Promise<void>;
  /** 上报件 as it is now; null where it cannot be said (what went wrong is then the problem shown). */
  makeOfficialForms(forms: readonly FormToSubmit[]): Promise<OfficialForms | null>;
  /** Opens a new workbook in a window of its own. False: the host cannot, or would not. */
  openBeside(bytes: Uint8Array, name: string): Promise<boolean>;
  removeOwnSheets(): Promise<void>;
  newBlankForm(months: readonly Month[]): Promise<void>;
  openSample(): Promise<void>;
  /** Where a cell of a result sheet comes from. */
  trace(cell: CellRef): Promise<void>;
  dismissProblem(): void;
}

/** Null gives the decision back to the reader. */
export interface SheetCorrection {
  readonly side?: Side | null;
  readonly period?: Period | null;
  readonly skip?: boolean;
}

export interface SettingsChange {
  readonly dueDay?: number;
  readonly yearStartMonth?: 1 | 10 | 11;
  readonly compare?: "cells" | "totals";
  readonly asOf?: Day | null;
  readonly forms?: Settings["forms"] | null;
  readonly aliases?: Settings["aliases"] | null;
  readonly mustReport?: Settings["mustReport"] | null;
}
