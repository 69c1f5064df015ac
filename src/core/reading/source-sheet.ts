/** A sheet as it is worked through: which rows hold anything, and what became of every row. */
import type { CopyOrigin } from "../model/copy-origin";
import type { CellValue, GridRange, SheetGrid } from "../model/sheet-grid";
import { COLUMNS_OF_A_SHEET, cellKey } from "../model/sheet-grid";
import type { RowSkipReason } from "../model/reading";
import { AFTER_LAST_DATE, FIRST_DATE, monthShown } from "./date-format";
import { isEmpty } from "./folded-text";
import { labelledValues } from "./labelled-values";
import type { LabelledValue } from "./labelled-values";

const NO_CELLS: readonly CellValue[] = [];

/** The shortest text that holds an identity number, some of it hidden; anything above the number is no count. */
const LONG_TEXT = 12;
const LARGEST_COUNT = 1e15;

export type RowFate = RowSkipReason | "judged";
/** By the number kept for a row; 0 while nothing was said about it. */
const FATES = [
  null,
  "judged",
  "title",
  "header",
  "column-numbers",
  "blank",
  "footer",
  "repeated-header",
  "not-judged-sheet",
] as const satisfies readonly (RowFate | null)[];
/** The number of each fate: looked up once a row. */
const NUMBERS: ReadonlyMap<RowFate | null, number> = new Map(
  FATES.map((fate, number) => [fate, number])
);

export class SourceSheet {
  /** Non-empty cells by row, up to the last used row. */
  readonly filled: Int32Array;
  readonly cells: number;
  /** Rows with several texts, a text as long as an identity number, or a number as large. */
  readonly wordRows: readonly number[];
  /** One byte a row, because a sheet may claim a million of them. */
  private readonly fates: Uint8Array;
  private readonly mergesByRow = new Map<number, GridRange[]>();
  /** Of the few rows around the tables that are asked for their labels, several times each. */
  private readonly labels = new Map<number, readonly LabelledValue[]>();

  /** Months that dates stand for, by row and column; rarely any. */
  private monthsByRow: Map<number, Map<number, string>> | null = null;

  /** @param origin the sheet that this one is a copy of */
  constructor(
    readonly grid: SheetGrid,
    readonly origin: CopyOrigin | null = null
  ) {
    const counts = new Int32Array(Math.max(grid.values.length, lastUncalculatedRow(grid) + 1));
    let cells = 0;
    let last = -1;
    const wordRows: number[] = [];
    for (let row = 0; row < grid.values.length; row++) {
      const values = grid.values[row] ?? NO_CELLS;
      let filled = 0;
      let words = 0;
      for (let column = 0; column < values.length; column++) {
        const value = values[column];
        if (typeof value === "number") {
          filled++;
          if (value < FIRST_DATE) continue;
          if (value < AFTER_LAST_DATE) this.readDate(row, column, value);
          else if (value > LARGEST_COUNT) words = 2;
        } else if (value != null && !isEmpty(value)) {
          filled++;
          if (typeof value === "string") words += value.length < LONG_TEXT ? 1 : 2;
        }
      }
      if (words > 1) wordRows.push(row);
      counts[row] = filled;
      cells += filled;
      if (filled > 0) last = row;
    }
    for (const key of grid.uncalculated) {
      const row = Math.floor(key / COLUMNS_OF_A_SHEET);
      counts[row] = (counts[row] ?? 0) + 1;
      cells++;
      if (row > last) last = row;
    }
    this.filled = counts.subarray(0, last + 1);
    this.cells = cells;
    this.wordRows = wordRows;
    this.fates = new Uint8Array(last + 1);
    for (const merge of grid.merges) {
      const list = this.mergesByRow.get(merge.firstRow);
      if (list) list.push(merge);
      else this.mergesByRow.set(merge.firstRow, [merge]);
    }
  }

  /** The name by which it is read: a copy was given another, made of the file's. */
  get name(): string {
    return this.origin?.sheet ?? this.grid.name;
  }

  /** Rows up to the last used one. */
  get rowCount(): number {
    return this.filled.length;
  }

  /** As the sheet has it; only months that Excel made dates of are words again where they stand side by side. */
  row(row: number): readonly CellValue[] {
    const values = this.grid.values[row] ?? NO_CELLS;
    const months = this.monthsByRow?.get(row);
    if (!months || new Set(months.values()).size < 2) return values;
    return values.map((value, column) => months.get(column) ?? value);
  }

  private readDate(row: number, column: number, value: number): void {
    const words = monthShown(value, this.grid.numberFormats.get(cellKey(row, column)));
    if (words === null) return;
    this.monthsByRow ??= new Map();
    const months = this.monthsByRow.get(row) ?? new Map<number, string>();
    this.monthsByRow.set(row, months.set(column, words));
  }

  /** Label–value pairs of a row. */
  labelled(row: number): readonly LabelledValue[] {
    const known = this.labels.get(row);
    if (known) return known;
    const pairs = labelledValues(this.row(row));
    this.labels.set(row, pairs);
    return pairs;
  }

  isBlank(row: number): boolean {
    return (this.filled[row] ?? 0) === 0;
  }

  mergesFrom(row: number): readonly GridRange[] {
    return this.mergesByRow.get(row) ?? [];
  }

  mark(row: number, fate: RowFate): void {
    this.fates[row] = NUMBERS.get(fate) ?? 0;
  }

  markAll(rows: readonly { readonly row: number }[], fate: RowFate): void {
    const number = NUMBERS.get(fate) ?? 0;
    for (const { row } of rows) this.fates[row] = number;
  }

  /** What became of a row; one about which nothing was said is blank, or words around the tables. */
  fate(row: number): RowFate {
    return FATES[this.fates[row] ?? 0] ?? (this.isBlank(row) ? "blank" : "title");
  }

  /** Rows by what became of them, as {@link fate} says it. */
  rowsByFate(): ReadonlyMap<RowFate, number> {
    const rows = new Int32Array(FATES.length);
    const [blank, title] = [NUMBERS.get("blank") ?? 0, NUMBERS.get("title") ?? 0];
    for (let row = 0; row < this.fates.length; row++) {
      const fate = this.fates[row] || (this.filled[row] === 0 ? blank : title);
      rows[fate] = (rows[fate] ?? 0) + 1;
    }
    return new Map(FATES.flatMap((fate, number) => (fate ? [[fate, rows[number] ?? 0]] : [])));
  }
}

function lastUncalculatedRow(grid: SheetGrid): number {
  let last = -1;
  for (const key of grid.uncalculated) {
    const row = Math.floor(key / COLUMNS_OF_A_SHEET);
    if (row > last) last = row;
  }
  return last;
}
