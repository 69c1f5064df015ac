/**
 * Last year's workbooks, given along for 去年同期: their figures count as any others, but this year's forms are not
 * measured by them (which units there are, which months are missing), nor are last year's entries this year's.
 */
import type { BirthTable } from "../model/birth-table";
import { yearStart } from "../model/calendar";
import { addMonths, lastMonth } from "../model/period";
import type { Settings } from "../model/settings";

/** Further back is no last year: rather a wrong year in a title, which must not hide everything else. */
const YEARS_BACK = 2;

/** Files that hold nothing of the statistical year of the last month with a number, but of a year shortly before. */
export function earlierFiles(
  tables: readonly BirthTable[],
  settings: Settings
): ReadonlySet<string> {
  const lasts = new Map<string, string>();
  let latest = "";
  for (const { file, period, rows } of tables) {
    if (period === null || rows.every(({ blank }) => blank)) continue;
    const last = lastMonth(period);
    if (last > (lasts.get(file) ?? "")) lasts.set(file, last);
    if (last > latest) latest = last;
  }
  if (lasts.size < 2) return NONE;
  const start = yearStart(latest, settings);
  const furthest = addMonths(start, -12 * YEARS_BACK);
  return new Set(
    [...lasts].flatMap(([file, last]) => (last < start && last >= furthest ? [file] : []))
  );
}

const NONE: ReadonlySet<string> = new Set();
