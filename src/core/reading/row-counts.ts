/** A row as it is walked: its name, and its counts, each with the fault of its cell. */
import { cellKey } from "../model/sheet-grid";
import type { CellValue } from "../model/sheet-grid";
import type { CellFaultKind } from "../model/birth-table";
import { SMALLEST_DATE, countFromCell, dateShown, shownText } from "./count-cell";
import type { RowWord } from "./row-words";
import type { SourceSheet } from "./source-sheet";
import type { SumFormulas } from "./sum-formulas";
import type { TableLayout } from "./table-layout";

export interface RawFault {
  readonly kind: CellFaultKind;
  /** Index into the layout's columns. */
  readonly column: number;
  readonly shown: string;
  readonly used: number | null;
}

/** A row of a table as it is walked. */
export interface RawRow {
  readonly row: number;
  /** Null for a row of figures without any name. */
  readonly word: RowWord | null;
  /** Township or district beside the unit's name; "" where the table names none. */
  readonly group: string;
  /** As in {@link TableRow.right}. */
  readonly right?: number;
  /** One a column of the layout, as in {@link TableRow.counts}. */
  readonly counts: readonly (number | null)[];
  readonly filled: boolean;
  readonly faults: readonly RawFault[];
}

const NO_FAULTS: readonly RawFault[] = [];

export class RowCounts {
  /** Sheet columns of the counts. */
  private readonly at: Int32Array;

  constructor(
    private readonly sheet: SourceSheet,
    private readonly layout: TableLayout,
    private readonly formulas: SumFormulas
  ) {
    this.at = Int32Array.from(layout.columns, ({ column }) => column);
  }

  /** Plain whole numbers take the short way: a sheet holds tens of thousands of them. */
  of(row: number, values: readonly CellValue[], word: RowWord | null, group: string): RawRow {
    const { at } = this;
    const counts = new Array<number | null>(at.length);
    let faults: RawFault[] | null = null;
    let filled = false;
    for (let index = 0; index < at.length; index++) {
      const value = values[at[index] ?? 0] ?? null;
      if (typeof value === "number") {
        // In 32 bits: tested and kept without a call into the runtime, as `%` would be for doubles.
        const whole = value | 0;
        if (whole === value && whole >= 0 && whole < SMALLEST_DATE) {
          counts[index] = whole;
          filled = true;
          continue;
        }
      }
      const read = this.read(row, index, value);
      counts[index] = read?.count ?? null;
      if (!read || read.count === null) continue;
      filled = true;
      if (read.kind) {
        const used = Number.isNaN(read.count) ? null : read.count;
        (faults ??= []).push({ kind: read.kind, column: index, shown: read.shown, used });
      }
    }
    return { row, word, group, counts, filled, faults: faults ?? NO_FAULTS };
  }

  /** Null for an empty cell. */
  private read(row: number, index: number, value: CellValue): CellReading | null {
    const { uncalculated, numberFormats } = this.sheet.grid;
    if (value === null && uncalculated.size === 0) return null;
    const { column = 0, measure } = this.layout.columns[index] ?? {};
    const mayBeNegative = measure === "reduction" || measure === "correction";
    if (value === null) {
      return uncalculated.has(cellKey(row, column))
        ? this.uncalculated(row, column, mayBeNegative)
        : null;
    }
    if (typeof value === "number" && value >= SMALLEST_DATE) {
      const date = dateShown(value, numberFormats.get(cellKey(row, column)));
      if (date) return { kind: "not-a-number", count: Number.NaN, shown: date };
    }
    const { count, fault } = countFromCell(value, mayBeNegative);
    return { kind: fault, count, shown: fault ? shownText(value) : "" };
  }

  private uncalculated(row: number, column: number, mayBeNegative: boolean): CellReading {
    const { grid } = this.sheet;
    const formula = grid.formulas.get(cellKey(row, column)) ?? "";
    const value = this.formulas.value(grid, row, column);
    const read = countFromCell(value ?? Number.NaN, mayBeNegative);
    return {
      kind: "formula-not-calculated",
      count: read.count,
      shown: shownText(`=${formula.replace(/^=/, "")}`),
    };
  }
}

interface CellReading {
  readonly kind: CellFaultKind | null;
  readonly count: number | null;
  readonly shown: string;
}
