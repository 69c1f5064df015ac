/** Nothing in the core knows today's date: what is due follows from the sheets or from the settings. */
import { dueDayOf, yearMonths } from "../model/calendar";
import { lastMonth } from "../model/period";
import type { Day, Month } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import { tableHasNumber } from "./numbers";

/** The last month in which any side has a number; null when none has. */
export function lastReportedMonth(reading: Pick<Reading, "tables">): Month | null {
  let last: Month | null = null;
  for (const table of reading.tables) {
    if (table.period === null) continue;
    const month = lastMonth(table.period);
    if ((last === null || month > last) && tableHasNumber(table)) last = month;
  }
  return last;
}

/** `asOf` of the settings, else the due day of {@link lastReportedMonth}; null when no table holds a number. */
export function asOfOf(reading: Pick<Reading, "tables">, settings: Settings): Day | null {
  if (settings.asOf !== null) return settings.asOf;
  const last = lastReportedMonth(reading);
  return last === null ? null : dueDayOf(last, settings);
}

/** The scored year: the statistical year that holds {@link lastReportedMonth}; empty when there is none. */
export function scoredMonths(reading: Pick<Reading, "tables">, settings: Settings): Month[] {
  const last = lastReportedMonth(reading);
  return last === null ? [] : yearMonths(last, settings);
}
