/** Whether a cell shows its number as a date. */
import { dayOfSerial } from "../model/period";

/** 2000-01-01 and 2100-01-01 as serial numbers of Excel (1900 date system). */
export const FIRST_DATE = 36_526;
export const AFTER_LAST_DATE = 73_051;

/** True for a number format with a year, month or day outside quotes, brackets and escapes. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  return /[ymd年月日]/i.test(bare(format));
}

/** True for a date format that shows no day: yyyy"年"m"月". */
export function showsNoDay(format: string | undefined): boolean {
  return format !== undefined && isDateFormat(format) && !/d|日/i.test(bare(format));
}

/** `2025年1月` for a date that stands for its month: it shows no day, or is the first of the month; else null. */
export function monthShown(serial: number, format: string | undefined): string | null {
  if (!isDateFormat(format)) return null;
  const [year = "", month = "", date = ""] = dayOfSerial(serial).split("-");
  return showsNoDay(format) || date === "01" ? `${year}年${Number(month)}月` : null;
}

function bare(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}
