/** When forms are due and what a statistical year is; everything follows from the settings and `asOf`. */
import type { Settings } from "./settings";
import { addMonths, dayOf, monthOfYear, month, monthsOf, yearOf } from "./period";
import type { Day, Month } from "./period";

/** The due day of a month's form: `dueDates`, else the due day of the next month. */
export function dueDayOf(of: Month, settings: Settings): Day {
  return settings.dueDates[of] ?? dayOf(addMonths(of, 1), settings.dueDay);
}

/** The day up to which differences may be explained: `reconcileDay` of the next month. */
export function reconcileDayOf(of: Month, settings: Settings): Day {
  return dayOf(addMonths(of, 1), settings.reconcileDay);
}

/** A month is due iff `asOf` ≥ its due day (contract §4). */
export function isDue(of: Month, asOf: Day, settings: Settings): boolean {
  return asOf >= dueDayOf(of, settings);
}

/** Whether a form that arrived on `arrived` is late: after the due day, or on it where the day is excluded. */
export function isLate(of: Month, arrived: Day, settings: Settings): boolean {
  const due = dueDayOf(of, settings);
  return settings.dueInclusive ? arrived > due : arrived >= due;
}

/** First month of the statistical year that holds a month. */
export function yearStart(of: Month, settings: Settings): Month {
  const start = settings.yearStartMonth;
  return month(monthOfYear(of) >= start ? yearOf(of) : yearOf(of) - 1, start);
}

/** The twelve months of the statistical year that holds a month. */
export function yearMonths(of: Month, settings: Settings): Month[] {
  const first = yearStart(of, settings);
  return monthsOf(first, addMonths(first, 11));
}
