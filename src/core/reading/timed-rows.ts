/**
 * The rows of a form with all months below each other: which unit and which time each of them is of. Followed row
 * by row while the table is walked, because a merged or left-out cell says what the one above it says.
 */
import type { TimeCell } from "../model/birth-table";
import type { RawRow } from "./row-counts";
import { folded, isEmpty, textOf } from "./folded-text";
import type { RowWords } from "./row-words";
import type { SourceSheet } from "./source-sheet";
import type { TableLayout } from "./table-layout";
import { holdsCounts } from "./time-columns";
import type { TimeColumn, TimeColumns } from "./time-columns";
import { timeInCell, timeInWords } from "./time-cell";
import { joined, timeKey } from "./time-words";
import type { TimeWord } from "./time-words";

const SUM: TimeWord = {
  kind: "sum",
  first: 0,
  last: 0,
  year: null,
  lastYear: null,
  statistical: false,
};

export interface TimeRows {
  readonly time: TimeWord;
  readonly rows: readonly RawRow[];
  /** The cells that say so. */
  readonly cells: readonly TimeCell[];
}

export class TimedRows {
  private readonly times = new Map<number, TimeWord | null>();
  /** Totals without a time of their own, with the time above them. */
  private readonly totals = new Map<number, TimeWord | null>();
  /** Of each time column, what stood above. */
  private readonly above: (TimeWord | null)[];
  private unitAbove = "";
  /** Years of the months of the first unit, for units whose months name none. */
  private readonly years = new Map<string, number>();
  private readonly merges: Map<number, { readonly from: number; readonly to: number }[]>;

  constructor(
    private readonly sheet: SourceSheet,
    private readonly layout: TableLayout,
    private readonly words: RowWords,
    private readonly at: TimeColumns,
    /** Name of the one unit where no column names units. */
    private readonly office: string
  ) {
    this.above = at.columns.map(() => null);
    this.merges = mergesDown(sheet, [...at.columns.map(({ column }) => column), ...at.units]);
  }

  /** Takes the rows in their order. Null: the row is named as any other. */
  nameAt(row: number): string | null {
    const cells = this.at.columns.map((column, index) => this.timeAt(row, column, index));
    if (this.at.asLines) return this.nameBelowLine(row, cells);
    return this.at.units.length > 0 ? this.nameBeside(row, cells) : this.nameOfOffice(row, cells);
  }

  /** The rows by time in the order of the sheet; null where not every row has one, and nothing is split. */
  split(rows: readonly RawRow[]): TimeRows[] | null {
    const groups = new Map<string, { readonly time: TimeWord; readonly rows: RawRow[] }>();
    const seen = new Set<string>();
    for (const raw of rows) {
      const time = this.times.get(raw.row) ?? null;
      const isTotal = raw.word?.kind === "total";
      // A line without figures is a heading between the units, and no unit of any month.
      if (time === null && !isTotal && !raw.filled) continue;
      if (time === null && !isTotal) return null;
      const of = time ?? this.timeOfTotal(raw, rows);
      const key = timeKey(of);
      if (raw.word?.kind === "unit") {
        const name = `${key} ${folded(raw.word.name)}`;
        // The same unit twice on one 日期: days on which something was filled in, not months.
        if (seen.has(name) && this.at.columns.some(({ weak }) => weak)) return null;
        seen.add(name);
      }
      const group = groups.get(key);
      if (group) group.rows.push(raw);
      else groups.set(key, { time: of, rows: [raw] });
    }
    const months = [...groups.values()].filter(
      ({ time }) => time.kind === "months" || time.kind === "year"
    );
    const sure = this.at.columns.some(({ headerRow, weak }) => headerRow !== null && !weak);
    if (months.length < (sure ? 1 : 2)) return null;
    return [...groups.values()].map((group) => ({ ...group, cells: this.cellsOf(group.rows) }));
  }

  /** Merged cells once; those of the rows themselves, and the lines above them. */
  private cellsOf(rows: readonly RawRow[]): TimeCell[] {
    const found = new Map<string, TimeCell>();
    for (const { row } of rows) {
      for (const { column } of this.at.columns) {
        const at = this.at.asLines ? this.lineRows.get(row) : this.anchor(row, column);
        if (at === undefined) continue;
        const words = timeInWords(this.sheet, at, column);
        if (words.trim() !== "") found.set(`${at} ${column}`, { row: at, column, words });
      }
    }
    return [...found.values()];
  }

  /** Whether rows of several times were seen: a form that then is not split is not understood. */
  get saysSeveral(): boolean {
    const found = new Set<string>();
    for (const time of this.times.values()) if (time) found.add(timeKey(time));
    return found.size > 1 && this.at.columns.every(({ weak }) => !weak);
  }

  /** The months of one office: only the time says what a row is. */
  private nameOfOffice(row: number, cells: readonly ReadCell[]): string | null {
    const time = together(cells);
    if (time) {
      this.times.set(row, this.withYear(time, ""));
      return this.office;
    }
    const [own] = cells.flatMap(({ text }) => (text === "" ? [] : [text]));
    return own ?? null;
  }

  /** 1月 in a line of its own: its units follow. */
  private nameBelowLine(row: number, [cell]: readonly ReadCell[]): null {
    const time = cell?.time ?? null;
    if (time && !holdsCounts(this.sheet, this.layout, row)) {
      this.line = this.withYear(time, "");
      this.lineRow = row;
      return null;
    }
    if (this.line) this.lineRows.set(row, this.lineRow);
    const kind = this.words.of(cell?.text ?? "").kind;
    if (kind === "total") this.totals.set(row, this.line);
    else this.times.set(row, this.line);
    return null;
  }

  private nameBeside(row: number, cells: readonly ReadCell[]): string | null {
    const own = this.unitAt(row);
    const kind = own === "" ? null : this.words.of(own).kind;
    if (kind !== null && kind !== "unit" && kind !== "total") return own;
    const said = together(cells);
    if (own !== "" && said) {
      this.times.set(row, this.withYear(said, own));
      this.unitAbove = own;
      return own;
    }
    if (own !== "") {
      const filled = this.timeAbove(cells);
      const time = filled && this.withYear(filled, own);
      if (kind === "unit") this.times.set(row, time);
      else this.totals.set(row, time);
      return own;
    }
    const [firstUnit = 0] = this.at.units;
    const timeFirst = (this.at.columns[0]?.column ?? 0) < firstUnit;
    const first = cells.find(({ text }) => text !== "");
    // 合计 over both columns stands in the first of them.
    if (first && timeFirst && said && said.kind !== "months" && said.kind !== "year") {
      this.times.set(row, SUM);
      return first.text;
    }
    if (said && this.unitAbove !== "") {
      this.times.set(row, this.withYear(said, this.unitAbove));
      return this.unitAbove;
    }
    return first && this.words.of(first.text).kind !== "unit" ? first.text : null;
  }

  /** A time left out below another of its kind, left of the units: 1月 stands once over its villages. */
  private timeAbove(cells: readonly ReadCell[]): TimeWord | null {
    const [firstUnit = 0] = this.at.units;
    if (this.at.columns.some(({ column }) => column > firstUnit)) return null;
    if (cells.some(({ text }) => text !== "")) return null;
    return together(this.above.map((time) => ({ time, text: "" })));
  }

  /**
   * A 合计 without a time of its own closes the month above it, where units follow or the other months are closed
   * so; the last one of a form whose months have none is that of everything.
   */
  private timeOfTotal(raw: RawRow, rows: readonly RawRow[]): TimeWord {
    const above = this.totals.get(raw.row) ?? null;
    if (above === null) return SUM;
    const closed = rows.some(
      ({ row, word }) => row < raw.row && word?.kind === "total" && this.isOf(row, above)
    );
    if (closed) return SUM;
    const isLast = rows.at(-1) === raw;
    const others = rows.some((other) => other !== raw && other.word?.kind === "total");
    return isLast && !others ? SUM : above;
  }

  private isOf(row: number, time: TimeWord): boolean {
    const of = this.times.get(row) ?? this.totals.get(row) ?? null;
    return of !== null && timeKey(of) === timeKey(time);
  }

  /** The unit's own text, or that of the cell which is merged over the row. */
  private unitAt(row: number): string {
    for (const column of this.at.units) {
      const text = textOf(this.sheet.row(this.anchor(row, column))[column]).trim();
      if (text !== "") return text;
    }
    return "";
  }

  private timeAt(row: number, { column, bare }: TimeColumn, index: number): ReadCell {
    const anchor = this.anchor(row, column);
    const before = this.above[index] ?? null;
    if (anchor !== row && before) return { time: before, text: "" };
    const value = this.sheet.row(anchor)[column];
    if (isEmpty(value)) {
      // 2025 stands once, above its months.
      const stays = before?.kind === "year" && this.at.columns.length > 1;
      return { time: stays ? before : null, text: "" };
    }
    const time = timeInCell(this.sheet, anchor, column, bare, before);
    if (time) this.above[index] = time;
    return { time, text: textOf(value).trim() };
  }

  private anchor(row: number, column: number): number {
    const merge = this.merges.get(column)?.find(({ from, to }) => from <= row && row <= to);
    return merge ? merge.from : row;
  }

  /** 2025年1月, 2月, 3月: a year stays until the months begin again. */
  private withYear(time: TimeWord, unit: string): TimeWord {
    if (time.kind !== "months") return time;
    const key = `${time.first}-${time.last}`;
    if (time.year !== null) {
      if (!this.years.has(key)) this.years.set(key, time.year);
      this.carried = { unit, year: time.lastYear ?? time.year, last: time.last };
      return time;
    }
    const known = this.carried && this.carried.unit !== unit ? this.years.get(key) : undefined;
    if (!this.carried) return time;
    const next = this.carried.year + (time.first < this.carried.last ? 1 : 0);
    const turned =
      time.first < this.carried.last && !(this.carried.last === 12 && time.first === 1);
    if (known === undefined && (this.carried.unit !== unit || turned)) return time;
    const year = known ?? next;
    if (!this.years.has(key)) this.years.set(key, year);
    if (this.carried.unit === unit) this.carried = { unit, year, last: time.last };
    return { ...time, year };
  }

  private line: TimeWord | null = null;
  private lineRow = -1;
  /** The line above each row. */
  private readonly lineRows = new Map<number, number>();

  private carried: { readonly unit: string; readonly year: number; readonly last: number } | null =
    null;
}

interface ReadCell {
  readonly time: TimeWord | null;
  /** What the cell says; "" for an empty or merged one. */
  readonly text: string;
}

/** One time of the cells of a row; null where none has one, or one says something else. */
function together(cells: readonly ReadCell[]): TimeWord | null {
  let all: TimeWord | null = null;
  for (const { time, text } of cells) {
    if (!time && text !== "") return null;
    if (!time) continue;
    all = all === null ? time : joined(all, time);
    if (all === null) return null;
  }
  return all;
}

function mergesDown(sheet: SourceSheet, columns: readonly number[]) {
  const found = new Map<number, { readonly from: number; readonly to: number }[]>();
  for (const { firstColumn, firstRow, lastRow } of sheet.grid.merges) {
    if (lastRow === firstRow || !columns.includes(firstColumn)) continue;
    const list = found.get(firstColumn) ?? [];
    list.push({ from: firstRow, to: lastRow });
    found.set(firstColumn, list);
  }
  return found;
}
