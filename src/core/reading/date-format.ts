/** Whether a cell shows its number as a date. */

/** True for a number format with a year, month or day outside quotes, brackets and escapes. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  return /[ymd年月日]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
