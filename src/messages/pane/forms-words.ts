/** 表的读法: what a form was understood as, the question about it, its correction, and settings as a file. */
import type { Measure } from "../../core/model/birth-table";
import type { Parity, Sex, Side } from "../../core/model/births";
import type { ReadingDoubt } from "../../core/model/reading";
import type { SettingsProblem } from "../../core/settings/parse-settings";

export interface FormsWords {
  readonly doubt: Readonly<Record<ReadingDoubt, string>>;
  /** What a column counts. */
  readonly kind: (measure: Measure, parity: Parity) => string;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly side: Readonly<Record<Side, string>>;
  readonly unit: string;
  readonly leftOut: string;
  readonly notUnderstood: string;

  readonly question: {
    readonly title: (forms: number) => string;
    /** 这种表（3张：1月、2月…）有一处没有把握： */
    readonly about: (tables: number, sheets: readonly string[], doubts: number) => string;
    readonly waits: string;
    readonly asRead: string;
    readonly correct: string;
    readonly notRead: string;
    /** Nothing was understood as a count: it cannot be confirmed as it is. */
    readonly nothingToCount: string;
    readonly allOf: (side: string) => string;
    readonly oneByOne: string;
  };
  readonly reading: {
    readonly caption: string;
    readonly column: string;
    readonly header: string;
    readonly meaning: string;
    readonly noHeader: string;
    readonly units: (units: readonly string[]) => string;
    readonly total: (row: number | null) => string;
    /** Columns that hold no counts, folded into one line. */
    readonly leftOut: (columns: readonly string[]) => string;
  };
  readonly dialog: {
    readonly open: string;
    readonly title: string;
    readonly what: (tables: number) => string;
    readonly unitColumn: string;
    readonly totalRow: string;
    readonly totalRows: Readonly<Record<"as-read" | "first" | "last" | "none", string>>;
    readonly side: string;
    readonly sideUnknown: string;
    /** Above a button for each part that could be counted. */
    readonly counted: string;
    readonly columns: string;
    readonly kindOf: (column: string) => string;
    readonly sexOf: (column: string) => string;
    readonly keep: string;
    readonly cancel: string;
    readonly automatic: string;
  };
  readonly file: {
    readonly title: string;
    readonly export: string;
    readonly exportWhat: string;
    readonly nothing: string;
    readonly name: string;
    readonly download: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly text: string;
    readonly load: string;
    readonly loadWhat: string;
    readonly choose: string;
    readonly loaded: string;
    readonly unreadable: string;
    readonly problem: (problem: SettingsProblem) => string;
    readonly close: string;
  };
}
