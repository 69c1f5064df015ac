/** Who is asked to count which months afresh, and by when: 核查反馈单 and the ready messages say the same. */
import { reconcileDayOf } from "../model/calendar";
import { addMonths, dayOf } from "../model/period";
import type { Day, Month } from "../model/period";
import { unexplainedDifferences } from "../model/reconciliation";
import type { Difference, Reconciliation } from "../model/reconciliation";
import type { Settings } from "../model/settings";

export interface RecountRequest {
  readonly reportingUnit: string;
  /** `*`: only all units together could be compared, the office itself is asked. */
  readonly unit: string;
  /** In order. */
  readonly months: readonly RequestedMonth[];
  readonly deadline: Day;
}

export interface RequestedMonth {
  readonly month: Month;
  /** One of the month's differences: its id names office, unit and month. */
  readonly difference: Difference;
}

/**
 * One request a unit with differences that have no reason and ground yet, in the order of the differences.
 * A cause that the tool proposes does not spare the count.
 */
export function recountRequests(
  reconciliation: Reconciliation,
  settings: Settings,
  asOf: Day | null
): RecountRequest[] {
  const units = new Map<string, Map<Month, Difference>>();
  for (const difference of unexplainedDifferences(reconciliation)) {
    const key = difference.id.split("/").slice(1, 3).join("/");
    const months = units.get(key) ?? new Map<Month, Difference>();
    units.set(key, months);
    if (!months.has(difference.period)) months.set(difference.period, difference);
  }
  return [...units.values()].flatMap((found) => {
    const months = [...found]
      .map(([month, difference]) => ({ month, difference }))
      .sort((a, b) => (a.month < b.month ? -1 : 1));
    const [first, last] = [months[0], months.at(-1)];
    if (!first || !last) return [];
    const { reportingUnit, unit } = first.difference;
    const deadline = recountDeadline(last.month, settings, asOf);
    return [{ reportingUnit, unit, months, deadline }];
  });
}

/**
 * The day up to which the last of the months may be explained; where that is past, the next such day. Nobody is
 * asked to answer by a day that is over.
 */
export function recountDeadline(last: Month, settings: Settings, asOf: Day | null): Day {
  const stated = reconcileDayOf(last, settings);
  if (asOf === null || stated >= asOf) return stated;
  const now = asOf.slice(0, 7);
  const thisMonth = dayOf(now, settings.reconcileDay);
  return thisMonth >= asOf ? thisMonth : dayOf(addMonths(now, 1), settings.reconcileDay);
}
