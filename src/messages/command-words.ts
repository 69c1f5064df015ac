/** Every text of the command line. */
import type { ArgumentProblem } from "../command-line/arguments";
import type { ReadingDoubt } from "../core/model/reading";
import type { WriteNote } from "../hosts/xlsx-file/write-result";
import type { RefusedForm } from "../core/reporting/official-forms";
import type { SettingsProblem } from "../core/settings/parse-settings";

export type FileProblemCode =
  | "not-found"
  | "no-permission"
  | "is-folder"
  | "no-folder"
  | "not-json"
  | "disk"
  | "same-as-input"
  | "json-is-input"
  | "json-is-out"
  | "wrong-ending";

export interface CommandWords {
  readonly help: string;
  readonly argument: Readonly<Record<ArgumentProblem, (shown: string) => string>>;
  readonly file: Readonly<Record<FileProblemCode, (path: string, reason: string) => string>>;
  readonly settings: (file: string, problem: SettingsProblem) => string;
  readonly scheme: (id: string, problems: readonly string[]) => string;
  readonly schemeUnknown: (id: string, known: readonly string[]) => string;
  readonly nothingJudged: (skipped: readonly string[]) => string;
  /** Tables wait for the clerk's word on how their forms are read: by form, what is not sure. */
  readonly toConfirm: {
    readonly name: string;
    readonly form: (
      sheets: readonly string[],
      doubts: readonly ReadingDoubt[],
      fingerprint: string
    ) => string;
    /** Nothing else could be judged. */
    readonly all: (forms: readonly string[], fingerprint: string) => string;
  };
  /** Forms were recognised, and none of them holds a number. */
  readonly noFigures: (tables: number) => string;
  readonly onlyRegisters: (sheets: readonly string[]) => string;
  readonly notes: Readonly<Record<WriteNote, string>>;
  readonly steps: Readonly<Record<"read" | "judge" | "write", string>>;
  /** Forms recorded as submitted on that day. */
  readonly recorded: (forms: number, day: string) => string;
  readonly unexpected: (message: string) => string;
  readonly list: string;
  readonly summary: {
    readonly title: (asOf: string) => string;
    readonly read: string;
    readonly readContent: (tables: number, rows: number, judged: number, skipped: number) => string;
    readonly skipped: string;
    readonly findings: string;
    readonly findingsContent: (error: number, warning: number, info: number) => string;
    readonly compared: string;
    readonly comparedContent: (
      differences: number,
      net: number,
      confirmed: number,
      presumed: number,
      unexplained: number
    ) => string;
    readonly notCompared: string;
    /** Units (times months) of which one side has no usable figure to compare. */
    readonly incomplete: (count: number) => string;
    readonly ratio: string;
    readonly ratioContent: (
      span: string,
      ratio: string,
      low: string,
      high: string,
      verdict: string
    ) => string;
    readonly score: string;
    readonly scoreContent: (
      unit: string,
      total: string,
      provisional: boolean,
      rank: number | null
    ) => string;
    readonly notScored: string;
    readonly where: string;
    readonly headers: readonly [string, string, string, string];
    readonly more: (count: number) => string;
    readonly written: (path: string) => string;
    readonly nothingToDo: string;
  };
  /** 生成上报件. */
  readonly submission: {
    readonly written: (path: string, sheets: readonly string[]) => string;
    /** Cells beside the form that were left out. */
    readonly beside: (sheet: string, cells: number) => string;
    /** Sheets of which hidden rows are shown. */
    readonly shown: (sheets: readonly string[]) => string;
    readonly nothing: string;
    readonly refused: (forms: readonly RefusedForm[], recognised: readonly string[]) => string;
  };
  readonly templateWritten: (path: string, sheets: number) => string;
  readonly noUnits: (path: string) => string;
}
