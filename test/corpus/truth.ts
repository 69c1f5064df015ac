/** What a generated workbook really says, in the words of the contract; nothing here comes from the reader. */

export type Measure = "births" | "cumulative" | "late";
export type Parity = "1" | "2" | "3+" | "all";
export type Sex = "male" | "female" | "unknown" | "all";

/** What a column of the sheet really holds. */
export type ColumnTruth =
  | {
      readonly is: "count";
      readonly column: number;
      readonly measure: Measure;
      readonly parity: Parity;
      readonly sex: Sex;
      /** A careful person may count it or leave it out (women who gave birth, as a count of births). */
      readonly optional: boolean;
    }
  | { readonly is: "ratio"; readonly column: number; readonly parity: Parity }
  /** `part`: births of the residence that the setting leaves out. */
  | { readonly is: "left-out"; readonly column: number; readonly words: string };

/** A count, null for a cell that stands for nothing (blank, -, 无), `masked` for asterisks. */
export type CountTruth = number | null | "masked";

export interface RowTruth {
  /** From 0. */
  readonly row: number;
  readonly kind: "unit" | "subtotal" | "total";
  /** "" where the row has none. */
  readonly name: string;
  readonly hidden: boolean;
  /** By column of the sheet; columns that are no counts are absent. */
  readonly counts: ReadonlyMap<number, CountTruth>;
}

export interface TableTruth {
  readonly sheet: string;
  readonly layout: string;
  /** Null: nothing says it, so the only right answer is to ask. */
  readonly side: "registration" | "health" | null;
  /** `YYYY-MM` or `YYYY-MM/YYYY-MM`; null: nothing says it. */
  readonly period: string | null;
  readonly reportingUnit: string;
  /** True where a setting would be needed and none is given: it must be asked about. */
  readonly mustAsk: boolean;
  readonly columns: readonly ColumnTruth[];
  readonly rows: readonly RowTruth[];
}

/** Only what a clerk of such an office would have set. */
export interface CorpusSettings {
  readonly residence: string | null;
  readonly yearStartMonth: 1 | 10 | 11;
  readonly lateRegistration: "exclude" | "count";
  readonly sides: Readonly<Record<string, "registration" | "health">>;
}

export interface CorpusTruth {
  readonly layout: string;
  readonly traits: readonly string[];
  readonly file: string;
  readonly settings: CorpusSettings;
  /** Empty: the workbook holds no births. */
  readonly tables: readonly TableTruth[];
  /** Hidden rows survive in this kind of file. */
  readonly keepsHiddenRows: boolean;
}

export interface CorpusBook extends CorpusTruth {
  readonly bytes: Uint8Array;
}
