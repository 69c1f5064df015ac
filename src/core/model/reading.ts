/** What reading hands on: tables, what was passed over and why, and what the clerk typed before. */
import type { BirthTable } from "./birth-table";
import type { ClerkEntries } from "./clerk-entries";
import type { CellRef } from "./cell-ref";

/** Why a sheet, or a table on it, is not judged. Texts are in the messages. */
export type SkipReason =
  | "empty-sheet"
  | "no-birth-table"
  | "personal-data"
  | "very-hidden"
  | "side-unknown"
  | "own-sheet"
  | "own-sheet-keys-missing"
  | "by-settings"
  | "template-without-units"
  | "unreadable";

export interface SkippedSheet {
  readonly file: string;
  readonly sheet: string;
  readonly reason: SkipReason;
  /** The header for registers of persons, the title where the side is unknown. Never its text. */
  readonly cell: CellRef | null;
}

/** Why a row of a read sheet is not a data row. */
export type RowSkipReason =
  | "title"
  | "header"
  | "column-numbers"
  | "blank"
  | "footer"
  | "repeated-header"
  | "not-judged-sheet";

export interface RowTally {
  /** Every row of every source sheet up to its last used one. */
  readonly read: number;
  /** Rows that became a {@link TableRow}. */
  readonly judged: number;
  readonly skipped: Readonly<Record<RowSkipReason, number>>;
}

export interface Reading {
  readonly tables: readonly BirthTable[];
  readonly skipped: readonly SkippedSheet[];
  readonly rows: RowTally;
  readonly cellsRead: number;
  readonly entries: ClerkEntries;
  /** Base names of the files read, in order. */
  readonly files: readonly string[];
}
