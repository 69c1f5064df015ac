/** Finds the month, the span of months and the last day that a title, a meta line or a sheet's name states. */
import { addMonths, daysInMonth, isDay, isMonth, month, span } from "../model/period";
import type { Day, Month, Period } from "../model/period";
import { folded, withArabicDates } from "./folded-text";
import { remembered } from "./remembered";
import { withWesternYears } from "./republic-years";

export interface PeriodText {
  readonly period: Period | null;
  /** `year`: no more than a year is said, so that a month elsewhere inside it is finer, not in conflict. */
  readonly precision: "months" | "year";
  /** The stated end, from a range of days or 截至. */
  readonly lastDay: Day | null;
}

export interface PartialMonth {
  /** 1–12 */
  readonly monthOfYear: number;
  /** Null where the text names no year. */
  readonly year: number | null;
}

const YEAR = "((?:19|20)\\d{2})";
const TO = "(?:[-—–―~～]|至|到)+";
const M = "(\\d{1,2})";
const DAYS = new RegExp(
  `(?<!\\d)${YEAR}[年./-]${M}[月./-]${M}日?${TO}(?:${YEAR}[年./-])?(?:${M}[月./-])?${M}日?(?![\\d月年])`
);
const DATE = new RegExp(`(?<!\\d)${YEAR}(?:年${M}月${M}日?|([./-])${M}\\4${M})(?!\\d)`);
const SHORT_DATE =
  /(?<![\d年./-])([1-9]\d)(?:年(\d{1,2})月(\d{1,2})日?|([./-])(\d{1,2})\4(\d{1,2}))(?![\d./-])/;
const MONTHS = new RegExp(
  `(?<!\\d)${YEAR}年?度?[./-]?${M}月?份?${TO}(?:${YEAR}年?[./-]?)?${M}月?份?(?!\\d)`
);
const HALF = new RegExp(`(?<!\\d)${YEAR}年?度?(上|下)半年`);
const QUARTER = new RegExp(`(?<!\\d)${YEAR}年?度?(前|第)?([1-4一二三四])个?季度?`);
const MONTH = new RegExp(`(?<!\\d)${YEAR}(?:年度?${M}月|[./-]${M}(?!\\d)|(0[1-9]|1[0-2])(?!\\d))`);
const SHORT_YEAR = /(?<!\d)(\d{2})年(\d{1,2})月/;
const WHOLE_YEAR = new RegExp(
  `(?<!\\d)${YEAR}(?:年(?!统计年)|年?统计年(?=度))(度)?(?!\\d|月|[上下]半|.{0,2}季)`
);
const ANY_YEAR = new RegExp(`(?<!\\d)${YEAR}年`);
const LABELLED_YEAR = new RegExp(`(?:年度|年份):${YEAR}(?!\\d)`);
const UNTIL = /截[至止到]+(?:于|到)?(?:((?:19|20)\d{2})[年./-])?(\d{1,2})[月./-](\d{1,2})日?(?!\d)/;

/** Folded, with Arabic digits and years of the common calendar. */
const dateText = remembered((raw) => withWesternYears(withArabicDates(folded(raw))));

/**
 * What a text states, or null. `yearStart` is the first month of the statistical year, for 年度 only
 * (2025年度 from October on is 2024-10 to 2025-09).
 */
export function periodText(raw: string, yearStart = 1): PeriodText | null {
  const text = dateText(raw);
  const until = UNTIL.exec(text);
  const rest = until ? text.replace(until[0], " ") : text;
  const stated = statedPeriod(rest, yearStart);
  if (!until) return stated;

  const year = until[1] ?? stated?.period?.slice(-7, -3) ?? ANY_YEAR.exec(text)?.[1];
  const lastDay = dayFrom(year, until[2], until[3]);
  if (stated?.precision === "months") return { ...stated, lastDay: lastDay ?? stated.lastDay };
  return lastDay ? { period: lastDay.slice(0, 7), precision: "months", lastDay } : stated;
}

/** The year that a text names without saying more (also the blank form's `2025年  月`), or null. */
export function yearInText(raw: string): number | null {
  const text = dateText(raw);
  const year = ANY_YEAR.exec(text)?.[1] ?? LABELLED_YEAR.exec(text)?.[1];
  return year ? Number(year) : null;
}

/** A calendar day in one of the usual notations, or null: `2025年4月3日`, `2025-04-03`, `2025/4/3`, `2025.4.3`. */
export function dayInText(raw: string): Day | null {
  const matched = DATE.exec(dateText(raw));
  if (!matched) return null;
  return dayFrom(matched[1], matched[2] ?? matched[5], matched[3] ?? matched[6]);
}

/** As {@link dayInText}; on a form also with two digits of the year: `25-02-04`, `25年2月4日` (from 2010 on). */
export function dayOnForm(raw: string): Day | null {
  const day = dayInText(raw);
  if (day) return day;
  const matched = SHORT_DATE.exec(dateText(raw));
  if (!matched) return null;
  const [, year = "", monthNumber = matched[5], date = matched[6]] = matched;
  return dayFrom(`20${year}`, monthNumber, date);
}

/** Month and day of a date without a year (`2月4日`), or null. */
export function dayOfYearInText(raw: string): { monthOfYear: number; date: number } | null {
  const text = dateText(raw);
  const matched = /^(\d{1,2})月(\d{1,2})日?$/.exec(text);
  return matched ? { monthOfYear: Number(matched[1]), date: Number(matched[2]) } : null;
}

function dayFrom(year?: string, monthNumber?: string, date?: string): Day | null {
  const day = `${year ?? ""}-${(monthNumber ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

function monthFrom(year: string | undefined, monthNumber: string | undefined): Month | null {
  const text = `${year ?? ""}-${(monthNumber ?? "").padStart(2, "0")}`;
  return isMonth(text) ? text : null;
}

function statedPeriod(text: string, yearStart: number): PeriodText | null {
  return periodOfMonths(text) ?? fromYear(text, yearStart);
}

const periodOfMonths = remembered(
  (text): PeriodText | null =>
    fromDays(text) ?? fromDate(text) ?? fromMonths(text) ?? fromPartOfYear(text) ?? fromMonth(text)
);

function fromDays(text: string): PeriodText | null {
  const matched = DAYS.exec(text);
  if (!matched) return null;
  const [, year, firstMonth, firstDate, endYear = year, endMonth = firstMonth, endDate] = matched;
  const first = dayFrom(year, firstMonth, firstDate);
  const last = dayFrom(endYear, endMonth, endDate);
  return first && last && first <= last
    ? { period: periodOfDays(first, last), precision: "months", lastDay: last }
    : null;
}

/** Up to 31 days from one month into the next (2月26日至3月25日) are the month in which they end. */
function periodOfDays(first: Day, last: Day): Period {
  const from = first.slice(0, 7);
  const to = last.slice(0, 7);
  if (from === to) return to;
  const days = daysInMonth(from) - Number(first.slice(8)) + 1 + Number(last.slice(8));
  return addMonths(from, 1) === to && days <= 31 ? to : span(from, to);
}

function fromDate(text: string): PeriodText | null {
  const day = dayInText(text);
  return day ? { period: day.slice(0, 7), precision: "months", lastDay: null } : null;
}

function fromMonths(text: string): PeriodText | null {
  const matched = MONTHS.exec(text);
  if (!matched) return null;
  const [, year, firstMonth, endYear = year, endMonth] = matched;
  const first = monthFrom(year, firstMonth);
  const last = monthFrom(endYear, endMonth);
  return first && last && first <= last ? months(first, last) : null;
}

function months(first: Month, last: Month): PeriodText {
  const period = first === last ? first : span(first, last);
  return { period, precision: "months", lastDay: null };
}

function fromPartOfYear(text: string): PeriodText | null {
  const half = HALF.exec(text);
  if (half) {
    const year = Number(half[1]);
    return half[2] === "上"
      ? months(month(year, 1), month(year, 6))
      : months(month(year, 7), month(year, 12));
  }
  const quarter = QUARTER.exec(text);
  if (!quarter) return null;
  const year = Number(quarter[1]);
  const number = "一二三四".indexOf(quarter[3] ?? "") + 1 || Number(quarter[3]);
  const first = quarter[2] === "前" ? 1 : number * 3 - 2;
  return months(month(year, first), month(year, number * 3));
}

function fromMonth(text: string): PeriodText | null {
  const matched = MONTH.exec(text);
  const short = SHORT_YEAR.exec(text);
  const found = matched
    ? monthFrom(matched[1], matched[2] ?? matched[3] ?? matched[4])
    : monthFrom(short ? `20${short[1] ?? ""}` : "", short?.[2]);
  return found ? months(found, found) : null;
}

function fromYear(text: string, yearStart: number): PeriodText | null {
  const matched = WHOLE_YEAR.exec(text);
  if (!matched) return null;
  const year = Number(matched[1]);
  const start = matched[2] && yearStart > 1 ? month(year - 1, yearStart) : month(year, 1);
  return { period: span(start, addMonths(start, 11)), precision: "year", lastDay: null };
}

/**
 * The month that a sheet's name or a title without a year gives: `3月`, `3月 (2)`, `2025-03`, `202503`, `三月卫生`. Null
 * where it names a range, several months, or none.
 */
export function partialMonth(raw: string): PartialMonth | null {
  const text = dateText(raw);
  const full = statedPeriod(text, 1);
  if (full?.precision === "months") {
    const period = full.period ?? "";
    return isMonth(period)
      ? { monthOfYear: Number(period.slice(5)), year: Number(period.slice(0, 4)) }
      : null;
  }
  const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])\d{2}(?!\d)/.exec(text);
  if (compact) return { monthOfYear: Number(compact[2]), year: Number(compact[1]) };
  if (/\d{1,2}月?[-—–~至到]+\d{1,2}月/.test(text)) return null;
  const found = [...text.matchAll(/(?<!\d)(\d{1,2})月/g)].map((matched) => Number(matched[1]));
  const [only] = found;
  if (only === undefined || found.length > 1 || only < 1 || only > 12) return null;
  return { monthOfYear: only, year: yearInText(text) };
}
