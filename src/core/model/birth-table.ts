/**
 * One table of births as read from a sheet: rows are units (村、社区、乡镇), columns are counts by
 * parity and sex, and every count keeps the cell it came from (row and column of the sheet).
 */
import type { Parity, Sex, Side } from "./births";
import type { CellRef, RangeRef } from "./cell-ref";
import type { Day, Month, Period } from "./period";

/**
 * What a count column counts. `births` 本月 or the table's whole period, `cumulative` 累计,
 * `late` 补报, `reduction` 核减, `correction` 更正 (the last two may be negative).
 */
export type Measure = "births" | "cumulative" | "late" | "reduction" | "correction";

export interface CountColumn {
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly measure: Measure;
  readonly parity: Parity;
  readonly sex: Sex;
  /** Index into {@link BirthTable.blocks}. */
  readonly block: number;
  /** The header's own words, joined from top to bottom: `一孩/男`. */
  readonly label: string;
}

/**
 * The columns of one parity heading (出生合计, 一孩, … 四孩, 五孩及以上). Indexes point into
 * {@link BirthTable.columns}; a missing column is null.
 */
export interface ParityBlock {
  readonly measure: Measure;
  readonly parity: Parity;
  readonly label: string;
  readonly male: number | null;
  readonly female: number | null;
  readonly unknown: number | null;
  /** 小计 of the block. */
  readonly all: number | null;
  /** Column of the sheet with the block's stated 性别比, from 0. */
  readonly ratioColumn: number | null;
}

/** `subtotal`: an inner 小计 row; it is checked against the rows above it and never added up. */
export type RowKind = "unit" | "total" | "subtotal";

export interface TableRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly kind: RowKind;
  /**
   * The unit's name, blanks trimmed; "" only in a total row without a word. As written, until `naming` gives all
   * spellings of a unit its one name.
   */
  readonly name: string;
  /** As the sheet has it, where that is another name of the unit. */
  readonly written?: string;
  /** The clerk says that it is a part of the unit (merged or split): added to the unit's other rows. */
  readonly partial?: boolean;
  /** Township or district that the sheet names beside the unit (乡镇 | 村), where it does. */
  readonly group?: string;
  /**
   * Columns that the row lies to the right of the table's: where the list of units goes on beside itself under the
   * same header. Absent: none.
   */
  readonly right?: number;
  readonly hidden: boolean;
  /** True when no count cell of the row holds anything: zero, or not reported? */
  readonly blank: boolean;
  /**
   * One entry a column of {@link BirthTable.columns}: a whole number, null where the cell is blank
   * (also `-` `—` `/` `无`), NaN where something is there that cannot be used (see
   * {@link BirthTable.faults}; a negative count is one).
   */
  readonly counts: readonly (number | null)[];
}

export type CellFaultKind =
  | "not-a-number"
  | "fractional-count"
  | "formula-error"
  | "negative-count"
  | "number-as-text"
  | "formula-not-calculated";

/** A count or ratio cell that is not plainly a whole number ≥ 0. */
export interface CellFault {
  readonly kind: CellFaultKind;
  /** Index into {@link BirthTable.rows}. */
  readonly row: number;
  /** Index into {@link BirthTable.columns}. */
  readonly column: number;
  /** What the cell shows, cut to 60 characters. */
  readonly shown: string;
  /** The count used in spite of the fault, or null where none could be. */
  readonly used: number | null;
}

export interface StatedDay {
  readonly day: Day;
  readonly cell: CellRef;
}

/** A stated 性别比 as the cell holds it. */
export interface StatedRatio {
  /** Index into {@link BirthTable.rows}. */
  readonly row: number;
  /** Index into {@link BirthTable.blocks}. */
  readonly block: number;
  /** Boys per 100 girls after notations such as `107:100` and `1.18:1` are resolved; null: text that is no ratio, e.g. `***`. */
  readonly value: number | null;
  /** Decimals that the cell shows; null for a formula shown as General (compared to 1e-9). */
  readonly decimals: number | null;
  readonly shown: string;
}

export interface UnplacedColumn {
  readonly column: number;
  /** Row of the header cell, from 0. */
  readonly row: number;
  readonly label: string;
}

/** A cell that says which month rows or columns are of. */
export interface TimeCell {
  readonly row: number;
  readonly column: number;
  /** In words, also where Excel made a date of it. */
  readonly words: string;
}

/** What no word of the table says in its place, so that it was inferred, or is missing. */
export type Inferred =
  | "unit-not-named"
  | "side-not-in-title"
  | "month-missing"
  | "month-not-in-title"
  | "no-sex"
  | "no-parity"
  | "columns-unplaced"
  | "two-halves";

/** Where the period was found: both are kept so that a conflict can be shown. */
export interface StatedPeriods {
  readonly title: Period | null;
  readonly sheetName: Month | null;
  readonly settings: Period | null;
  /** A line about the period (统计时间) that names another time than the title. */
  readonly line?: Period;
}

export interface BirthTable {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly side: Side;
  /** Null when no month was found: such a table is checked inside, and used for nothing else. */
  readonly period: Period | null;
  readonly statedPeriods: StatedPeriods;
  /** 填报单位 as written; "" where the sheet names none. */
  readonly reportingUnit: string;
  /**
   * 城市, 镇, 乡村, 非本省户籍 …: the table covers only a part of the births of its office, or null.
   * A part is checked and gets ratios, and is never added up, compared or scored.
   */
  readonly part: string | null;
  /** 填报日期. */
  readonly submitted: StatedDay | null;
  /** The stated last day of the period (至3月31日, 截至…). */
  readonly cutoff: StatedDay | null;
  readonly title: CellRef;
  /** Header cell of the unit column (单位). */
  readonly unitHeader: CellRef;
  readonly header: RangeRef;
  /**
   * Only where one form holds several months, each a table of its own: the cells that say the month of its rows or
   * columns. May be empty where flat headers (1月男) say it.
   */
  readonly timeCells?: readonly TimeCell[];
  readonly columns: readonly CountColumn[];
  readonly blocks: readonly ParityBlock[];
  /** Unit rows, subtotals and the total row in the order of the sheet. */
  readonly rows: readonly TableRow[];
  /** Index of the total row in `rows`, or null. */
  readonly totalRow: number | null;
  readonly statedRatios: readonly StatedRatio[];
  readonly faults: readonly CellFault[];
  readonly unplaced: readonly UnplacedColumn[];
  /** False for a births table without 男 and 女. */
  readonly hasSex: boolean;
  readonly hasParity: boolean;
  /** How sure the reading is, 0–1; 1 for the standard form. */
  readonly confidence: number;
  /** Why it is no more; absent: nothing was inferred. */
  readonly inferred?: readonly Inferred[];
  /** Of the form: a hash of its header's words in their order, blank columns and rows left out. */
  readonly fingerprint: string;
}

/** The cell of a count, from indexes into `rows` and `columns`. */
export function countCell(table: BirthTable, row: number, column: number): CellRef {
  const { file, sheet } = table;
  const at = table.rows[row];
  const right = at?.right ?? 0;
  return { file, sheet, row: at?.row ?? 0, column: (table.columns[column]?.column ?? 0) + right };
}
