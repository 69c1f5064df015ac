/** Months, spans and days as text that sorts by itself. No clock and no time zone anywhere. */

/** 统计月份, `YYYY-MM`. */
export type Month = string;

/** `YYYY-MM/YYYY-MM`, both months included. */
export type Span = string;

/** What a table covers: a single month or a span. */
export type Period = Month | Span;

/** `YYYY-MM-DD`. */
export type Day = string;

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** Year and month (1–12) as `YYYY-MM`; a month outside 1–12 carries into the years. */
export function month(year: number, monthOfYear: number): Month {
  const index = year * 12 + monthOfYear - 1;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}

export function yearOf(of: Month): number {
  return Number(of.slice(0, 4));
}

/** 1–12. */
export function monthOfYear(of: Month): number {
  return Number(of.slice(5, 7));
}

export function addMonths(to: Month, months: number): Month {
  return month(yearOf(to), monthOfYear(to) + months);
}

/** How many months `later` is after `earlier`; negative when it is before. */
export function monthsBetween(earlier: Month, later: Month): number {
  return (yearOf(later) - yearOf(earlier)) * 12 + monthOfYear(later) - monthOfYear(earlier);
}

/** Both ends included, in order; empty when `last` is before `first`. */
export function monthsOf(first: Month, last: Month): Month[] {
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, i) =>
    addMonths(first, i)
  );
}

export function span(first: Month, last: Month): Span {
  return `${first}/${last}`;
}

export function firstMonth(of: Period): Month {
  return of.slice(0, 7);
}

/** The month itself for a month, the end for a span. */
export function lastMonth(of: Period): Month {
  return of.slice(-7);
}

/** True for a span over more than one month. */
export function isSpan(period: Period): boolean {
  return firstMonth(period) !== lastMonth(period);
}

export function daysInMonth(of: Month): number {
  const year = yearOf(of);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthOfYear(of) - 1] ?? 31;
}

/** A day of a month; a day past the month's end becomes its last day. */
export function dayOf(of: Month, day: number): Day {
  return `${of}-${String(Math.min(day, daysInMonth(of))).padStart(2, "0")}`;
}

/** True for a day that exists in the calendar. */
export function isDay(text: string): boolean {
  const matched = /^(\d{4}-\d{2})-(\d{2})$/.exec(text);
  const of = matched?.[1] ?? "";
  const day = Number(matched?.[2] ?? 0);
  return isMonth(of) && day >= 1 && day <= daysInMonth(of);
}

/** Excel's serial number of a day in the 1900 date system (valid from 1900-03-01 on). */
export function serialOfDay(day: Day): number {
  const [year = 0, monthNumber = 1, date = 1] = day.split("-").map(Number);
  const shifted = monthNumber <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear =
    Math.floor((153 * (monthNumber + (monthNumber > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  // 693899 days lie between 0000-03-01 and 1899-12-30, the zero of Excel's serial numbers.
  return era * 146097 + dayOfEra - 693899;
}

/** The day of an Excel serial number (1900 system), its time of day dropped. */
export function dayOfSerial(serial: number): Day {
  const z = Math.floor(serial) + 693899;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const monthNumber = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (monthNumber <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(monthNumber).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
