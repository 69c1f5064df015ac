/** 识别表格: recognised tables, questions about them, skipped sheets, corrections by hand. */
import type { Inferred } from "../../core/model/birth-table";
import type { Side } from "../../core/model/births";
import type { RowTally, SkipReason } from "../../core/model/reading";

/** How sure the recognition is, in words. */
export type Sureness = "sure" | "fairly-sure" | "look" | "by-hand";

export interface SheetsFoundWords {
  readonly title: string;
  /** Names of the departments where there is room for the whole name. */
  readonly side: Readonly<Record<Side, string>>;
  readonly summary: (found: {
    readonly tables: number;
    readonly registration: number;
    readonly health: number;
  }) => string;
  readonly lookAgain: string;
  /** Heading of the roll call, which brings its own words. */
  readonly receipts: string;
  readonly recounts: string;

  readonly overview: {
    readonly title: (year: string) => string;
    readonly side: string;
    /** In a column of 44 px. */
    readonly sides: Readonly<Record<Side, string>>;
    readonly month: (monthOfYear: number) => string;
    readonly present: string;
    readonly missing: string;
    /** What the signs ✓, 缺, · and 3/5 mean, for the eye. */
    readonly legend: (partly: boolean) => string;
    /** What one of them means, for the ear. */
    readonly spoken: (cell: {
      readonly side: string;
      readonly month: string;
      readonly state: "present" | "partly" | "missing" | "not-due";
      readonly offices: number;
      readonly of: number;
    }) => string;
    readonly absent: (side: string) => string;
    readonly year: (year: number) => string;
    readonly years: string;
    readonly spans: (tables: number) => string;
  };

  readonly questions: {
    readonly title: (count: number) => string;
    readonly more: (count: number) => string;
    readonly side: string;
    readonly period: string;
    readonly unsure: string;
    readonly right: string;
  };

  readonly tables: {
    readonly title: (count: number) => string;
    readonly filter: string;
    readonly filterHint: string;
    readonly noneMatches: string;
    readonly group: (side: string, period: string | null, tables: number) => string;
    readonly noPeriod: string;
    readonly noOffice: string;
    readonly units: (units: number, blank: number) => string;
    readonly births: (births: number | null) => string;
    readonly hidden: string;
    /** Opens the codes of the rows. */
    readonly code: (code: string) => string;
    readonly sureness: Readonly<Record<Sureness, string>>;
    /** Why the recognition is not sure. */
    readonly inferred: Readonly<Record<Inferred, string>>;
    /** Title of the sheet's name, which shows the table when it is pressed. */
    readonly show: (sheet: string) => string;
    readonly gone: (sheet: string) => string;
  };

  readonly correction: {
    readonly open: (sheet: string) => string;
    readonly title: (sheet: string) => string;
    readonly side: string;
    readonly year: string;
    readonly month: string;
    readonly chooseMonth: string;
    readonly several: (tables: number) => string;
    readonly keep: string;
    readonly skip: string;
    readonly automatic: string;
    /** Opens what the columns of the table's form mean. */
    readonly form: string;
    readonly cancel: string;
  };

  readonly skipped: {
    readonly title: (count: number) => string;
    readonly own: (count: number) => string;
    /** Said of a register of persons beside its reason. */
    readonly register: string;
    readonly reason: Readonly<Record<SkipReason, string>>;
    readonly takeBack: string;
  };

  readonly rows: (tally: RowTally, skipped: string) => string;
}
