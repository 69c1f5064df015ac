/** What reading hands on: tables, what was passed over and why, and what the clerk typed before. */
import type { BirthTable } from "./birth-table";
import type { ClerkEntries } from "./clerk-entries";
import type { CellRef, RangeRef } from "./cell-ref";
import type { Side } from "./births";
import type { ColumnMeaning } from "./settings";

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
  /** Read, but not surely enough to be judged: the clerk is asked (see {@link ReadForm}). */
  | "to-be-confirmed"
  /** Figures in running text, which cannot be read cell by cell. */
  | "narrative"
  /** Counts are the rows, and units the columns. */
  | "units-across"
  /** Several rows a unit: one for boys and one for girls, one a birth order, one a department. */
  | "split-units"
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

/** Why a form is not taken as read without the clerk's word. */
export type ReadingDoubt =
  | "side-unknown"
  | "unit-column-unsure"
  | "columns-unplaced"
  | "columns-ambiguous"
  | "sums-contradict-columns"
  | "total-row-unsure";

/** A column of a form, as the reader understood it. */
export interface ReadColumn {
  /** Words of its header from top to bottom, `一孩/男`; a repeated one is counted: `男 (2)`. */
  readonly key: string;
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** `unit`: names the units. Null: not understood. */
  readonly meaning: ColumnMeaning | "unit" | null;
  /** Of a column that is not counted because another one could be meant: what its own words say. */
  readonly proposed?: Exclude<ColumnMeaning, "left-out">;
}

/**
 * A form as it was understood, for the clerk to confirm or correct: one for all tables with the same
 * fingerprint. Holds words of headers and names of units, and no other text.
 */
export interface ReadForm {
  readonly fingerprint: string;
  /** Of the first table that waits for the clerk's word, else of the first table. */
  readonly header: RangeRef;
  readonly title: CellRef;
  /** How many tables have it. */
  readonly tables: number;
  /** Where they are, in order; a table that waits is not judged until the form is confirmed. */
  readonly sheets: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly waiting: boolean;
  }[];
  /** Null where it is not known, or where both departments use the form. */
  readonly side: Side | null;
  readonly columns: readonly ReadColumn[];
  /** The first three units of that table. */
  readonly units: readonly string[];
  /** Row of the total in that table, from 0. */
  readonly totalRow: number | null;
  readonly doubts: readonly ReadingDoubt[];
  /** The clerk confirmed or corrected it. */
  readonly confirmed: boolean;
}

/** Two names that may be one unit: for the clerk to say. */
export interface NameProposal {
  readonly reportingUnit: string;
  readonly name: string;
  /** Further spellings that are the same as `name`; what is said of it is said of them. */
  readonly spellings: readonly string[];
  /** A unit of the same office that it is like. */
  readonly unit: string;
  readonly why: "similar" | "renamed" | "two-matches";
  /** Where the name stands first. */
  readonly cell: CellRef;
  /** Where the unit stands first. */
  readonly unitCell: CellRef;
}

export interface Reading {
  readonly tables: readonly BirthTable[];
  readonly skipped: readonly SkippedSheet[];
  readonly rows: RowTally;
  readonly cellsRead: number;
  readonly entries: ClerkEntries;
  readonly forms: readonly ReadForm[];
  readonly proposals: readonly NameProposal[];
  /** Names too many to be compared with the others, and proposals too many to be listed; absent: none. */
  readonly unproposed?: number;
  /** Base names of the files read, in order. */
  readonly files: readonly string[];
}
