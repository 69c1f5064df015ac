/** The month, year or sum that one cell of a column of months names. */
import { cellKey } from "../model/sheet-grid";
import { dayOfSerial, daysInMonth } from "../model/period";
import { AFTER_LAST_DATE, FIRST_DATE, isDateFormat, showsNoDay } from "./date-format";
import { textOf } from "./folded-text";
import { dayInText } from "./period-text";
import type { SourceSheet } from "./source-sheet";
import { republicMonth, singleMonth, timeWord, wholeYear } from "./time-words";
import type { TimeWord } from "./time-words";
import type { BareNumber } from "./time-headers";

/**
 * Null where the cell names no time; numbers count only as the column's header or their format says. `before` is
 * the time of the row above: 2025.1 is October after 2025.9.
 */
export function timeInCell(
  sheet: SourceSheet,
  row: number,
  column: number,
  bare: BareNumber,
  before: TimeWord | null = null
): TimeWord | null {
  const value = sheet.row(row)[column];
  if (typeof value === "string") return fromText(value, bare);
  if (typeof value !== "number") return null;
  const format = sheet.grid.numberFormats.get(cellKey(row, column));
  if (value >= FIRST_DATE && value < AFTER_LAST_DATE && isDateFormat(format)) {
    return monthOfDay(dayOfSerial(value), showsNoDay(format));
  }
  return fromNumber(value, format, bare) ?? januaryOrOctober(value, bare, before);
}

/** What such a cell says, in words that are read alike in any cell. */
export function timeInWords(sheet: SourceSheet, row: number, column: number): string {
  const value = sheet.row(row)[column];
  if (typeof value !== "number") return textOf(value);
  const format = sheet.grid.numberFormats.get(cellKey(row, column));
  const isDate = value >= FIRST_DATE && value < AFTER_LAST_DATE && isDateFormat(format);
  if (isDate) {
    const [year = "", month = ""] = dayOfSerial(value).split("-");
    return `${year}年${Number(month)}月`;
  }
  return Number.isInteger(value) || !/^0\.00/.test(format ?? "") ? String(value) : value.toFixed(2);
}

function fromText(raw: string, bare: BareNumber): TimeWord | null {
  const text = raw.normalize("NFKC").trim();
  if (/^\d+(?:\.\d+)?$/.test(text) && !/^\d{4}\.\d{1,2}$/.test(text)) {
    return fromNumber(Number(text), undefined, bare);
  }
  const day = dayInText(text);
  return day ? monthOfDay(day, false) : timeWord(raw);
}

/** A day stands for its month only where it begins or ends it; 2025年4月8日 is the day of something. */
function monthOfDay(day: string, any: boolean): TimeWord | null {
  const of = day.slice(0, 7);
  const date = Number(day.slice(8));
  if (!any && date !== 1 && date !== daysInMonth(of)) return null;
  return singleMonth(Number(of.slice(5)), Number(of.slice(0, 4)));
}

function fromNumber(value: number, format: string | undefined, bare: BareNumber): TimeWord | null {
  if (bare === null) return null;
  const whole = Number.isInteger(value);
  if (bare === "month" && whole && value >= 1 && value <= 12) return singleMonth(value, null);
  if (bare === "quarter" && whole && value >= 1 && value <= 4) return timeWord(`${value}季度`);
  if (bare === "year" && whole && value >= 1990 && value < 2100) return wholeYear(value);
  if (bare !== "month" && bare !== "year-month") return null;
  if (whole) return timeOfDigits(value);
  // 2025.10 typed as a number is 2025.1: only its format tells it from January.
  const shown = /^0\.00/.test(format ?? "") ? value.toFixed(2) : String(value);
  return /^\d{4}\.(?:\d{2}|[2-9])$/.test(shown) ? timeWord(shown) : null;
}

/** A typed 2025.1 or 2025.10 is one number: what stands above it tells, or nothing does. */
function januaryOrOctober(
  value: number,
  bare: BareNumber,
  before: TimeWord | null
): TimeWord | null {
  const year = Math.floor(value);
  if ((bare !== "month" && bare !== "year-month") || String(value) !== `${year}.1`) return null;
  if (year < 1990 || year > 2099) return null;
  if (before?.kind === "months" && before.year === year && before.last === 9) {
    return singleMonth(10, year);
  }
  return before?.kind !== "months" || before.year !== year ? singleMonth(1, year) : null;
}

function timeOfDigits(value: number): TimeWord | null {
  const text = String(value);
  return text.length === 6 ? timeWord(text) : republicMonth(text);
}
