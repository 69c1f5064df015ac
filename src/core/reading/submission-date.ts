/** 填报日期 and its like: below the table, or in the lines above it. */
import type { StatedDay } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import { addMonths, dayOfSerial, isDay, lastMonth, monthOfYear } from "../model/period";
import type { Day, Period } from "../model/period";
import { cellKey } from "../model/sheet-grid";
import type { CellValue } from "../model/sheet-grid";
import { isDateFormat } from "./date-format";
import { textOf } from "./folded-text";
import { cellsAfter } from "./labelled-values";
import { dayOfYearInText, dayOnForm } from "./period-text";
import type { SourceSheet } from "./source-sheet";

/** Serial numbers of 1950-01-01 and 2100-01-01; other numbers are no dates of forms. */
const EARLIEST = 18264;
const LATEST = 73051;

/** A labelled date without its year: 上报日期: 2月4日. The table's period settles it. */
export interface YearlessDay {
  /** 1–12 */
  readonly monthOfYear: number;
  readonly date: number;
  readonly cell: CellRef;
}

/** The first date behind a label of these rows, or null where none has a value. */
export function statedSubmission(sheet: SourceSheet, rows: readonly number[]): StatedDay | null {
  for (const row of rows) {
    const pairs = sheet.labelled(row);
    for (const [index, pair] of pairs.entries()) {
      if (pair.kind !== "submitted") continue;
      const day = dayOnForm(pair.value);
      if (day) return stated(sheet, row, pair.column, day);
      const lastOfCell = pairs[index + 1]?.column !== pair.column;
      const next = lastOfCell ? dayAfter(sheet, row, pair.column, pair.value) : null;
      if (next) return next;
    }
  }
  return null;
}

/** The first labelled date of these rows that leaves out its year, in the label's cell or the next one. */
export function yearlessSubmission(
  sheet: SourceSheet,
  rows: readonly number[]
): YearlessDay | null {
  for (const row of rows) {
    for (const pair of sheet.labelled(row)) {
      if (pair.kind !== "submitted") continue;
      const [next] = pair.value === "" ? cellsAfter(sheet.row(row), pair.column) : [];
      const day = dayOfYearInText(next ? textOf(next.value) : pair.value);
      if (day) return { ...day, cell: cellOf(sheet, row, next?.column ?? pair.column) };
    }
  }
  return null;
}

/** The first date behind a person's name: 填表人：… 2025年2月4日. */
export function signedSubmission(sheet: SourceSheet, rows: readonly number[]): StatedDay | null {
  for (const row of rows) {
    for (const pair of sheet.labelled(row)) {
      const day = pair.kind === "person" ? dayOnForm(pair.value) : null;
      if (day) return stated(sheet, row, pair.column, day);
    }
  }
  return null;
}

/**
 * A date without a year in the period's last month or the month after it, where forms are due; null for any
 * other month, because its year cannot be told.
 */
export function submissionWithin(day: YearlessDay | null, period: Period | null): StatedDay | null {
  if (!day || period === null) return null;
  const last = lastMonth(period);
  const of = [last, addMonths(last, 1)].find((month) => monthOfYear(month) === day.monthOfYear);
  const text = `${of ?? ""}-${String(day.date).padStart(2, "0")}`;
  return isDay(text) ? { day: text, cell: day.cell } : null;
}

function stated(sheet: SourceSheet, row: number, column: number, day: Day): StatedDay {
  return { day, cell: cellOf(sheet, row, column) };
}

function cellOf({ grid }: SourceSheet, row: number, column: number): CellRef {
  return { file: grid.file, sheet: grid.name, row, column };
}

/** The value in the next cell, or spread over several (`2025` `年` `4` `月` `3` `日`). */
function dayAfter(
  sheet: SourceSheet,
  row: number,
  column: number,
  begun: string
): StatedDay | null {
  const cells = cellsAfter(sheet.row(row), column);
  const [next] = cells;
  if (!next) return null;
  const serial = dayOfCell(next.value, sheet.grid.numberFormats.get(cellKey(row, next.column)));
  if (serial) return stated(sheet, row, next.column, serial);
  let text = begun;
  for (const cell of cells.slice(0, 8)) {
    text += textOf(cell.value);
    const day = dayOnForm(text);
    if (day && !/\d$/.test(text)) return stated(sheet, row, next.column, day);
  }
  const day = dayOnForm(text);
  return day ? stated(sheet, row, next.column, day) : null;
}

function dayOfCell(value: CellValue, format: string | undefined): Day | null {
  if (typeof value !== "number" || value < EARLIEST || value > LATEST) return null;
  return isDateFormat(format) ? dayOfSerial(value) : null;
}
