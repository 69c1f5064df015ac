/**
 * One form, several times: rows by their month, columns by theirs, or both. Each slice is a table of its own that
 * shares the form's header, and every count stays in its cell.
 */
import type { TimeCell } from "../model/birth-table";
import type { TableBody } from "./data-rows";
import type { RawRow } from "./row-counts";
import type { FormLayouts } from "./month-columns";
import type { TableLayout } from "./table-layout";
import type { TimeRows } from "./timed-rows";
import { joined, timeKey } from "./time-words";
import type { TimeWord } from "./time-words";

export interface TableSlice {
  readonly time: TimeWord;
  readonly layout: TableLayout;
  readonly rows: readonly RawRow[];
  /** The cells that say the time. */
  readonly cells: readonly TimeCell[];
  /** A unit holds a number. */
  readonly filled: boolean;
}

export interface Slices {
  readonly slices: readonly TableSlice[];
  /** Rows of the sheet that belong to no slice: sums of sums. */
  readonly aside: readonly number[];
}

/** Null for a form of one time. */
export function slicesOf(
  form: FormLayouts,
  body: TableBody,
  byRow: readonly TimeRows[] | null,
  yearStart: number
): Slices | null {
  if (form.times.length === 0 && byRow === null) return null;
  const columns =
    form.times.length > 0 ? form.times : [{ time: null, layout: form.layout, from: 0, cells: [] }];
  const rows = byRow ?? [{ time: null, rows: body.rows, cells: [] }];
  const slices = new Map<string, TableSlice>();
  for (const line of rows) {
    for (const part of columns) {
      const time = timeOf(line.time, part.time);
      if (time === null || slices.has(timeKey(time))) continue;
      const width = part.layout.columns.length;
      const own = line.rows.map((raw) => cut(raw, part.from, width));
      const units = own.filter(({ word }) => word?.kind !== "total");
      if (units.length === 0) continue;
      const filled = units.some((raw) => raw.filled);
      const cells = [...line.cells, ...part.cells];
      slices.set(timeKey(time), { time, layout: part.layout, rows: own, cells, filled });
    }
  }
  const kept = withoutIdleSums([...slices.values()], yearStart);
  const used = new Set(kept.flatMap((slice) => slice.rows.map(({ row }) => row)));
  return { slices: kept, aside: body.rows.map(({ row }) => row).filter((row) => !used.has(row)) };
}

function timeOf(row: TimeWord | null, column: TimeWord | null): TimeWord | null {
  if (row === null || column === null) return row ?? column;
  const sums = [row, column].filter(({ kind }) => isSum(kind));
  if (sums.length === 2) return row;
  // The Januaries of several years together are no time.
  if (isSum(row.kind) && column.kind !== "year") return null;
  if (isSum(column.kind) && row.kind === "months") return row;
  return joined(row, column);
}

function isSum(kind: TimeWord["kind"]): boolean {
  return kind !== "months" && kind !== "year";
}

/**
 * A sum over the times listed is checked as a span beside them, where there are at least two. What 小计 adds up,
 * and a 累计 whose year began before the list, nothing here can tell: they are left aside.
 */
function withoutIdleSums(slices: readonly TableSlice[], yearStart: number): TableSlice[] {
  const times = slices.filter(({ time }) => !isSum(time.kind));
  const filled = times.filter((slice) => slice.filled).length;
  const begins = times.some(({ time }) => time.kind === "year" || time.first === yearStart);
  return slices.filter(({ time }) => {
    if (!isSum(time.kind)) return true;
    if (time.kind === "inner-sum" || filled < 2) return false;
    return time.kind === "sum" || begins;
  });
}

function cut(raw: RawRow, from: number, width: number): RawRow {
  if (from === 0 && width === raw.counts.length) return raw;
  const counts = raw.counts.slice(from, from + width);
  return {
    ...raw,
    counts,
    filled: counts.some((count) => count !== null),
    faults: raw.faults
      .filter(({ column }) => column >= from && column < from + width)
      .map((fault) => ({ ...fault, column: fault.column - from })),
  };
}
