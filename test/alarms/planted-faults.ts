/** Faults put into honest tables, one a workbook, for the power of the alarms. */
import type { UnitCounts } from "../support/birth-table";
import type { MonthCounts } from "./honest-tables";

export type Planted = (months: readonly MonthCounts[]) => MonthCounts[];

const times = (counts: UnitCounts, factor: number): UnitCounts =>
  counts.map((count) => count * factor) as unknown as UnitCounts;

const replaced = <T>(items: readonly T[], at: number, change: (item: T) => T): T[] =>
  items.map((item, index) => (index === at ? change(item) : item));

export const PLANTED: Readonly<Record<string, Planted>> = {
  "a month's whole form is the form of the month before": (months) =>
    months.map((month, index) => (index === 5 ? (months[4] ?? month) : month)),
  "the first ten units of a month are those of another month": (months) =>
    replaced(months, 5, (month) => [...(months[2] ?? []).slice(0, 10), ...month.slice(10)]),
  "one unit repeats one month three times": (months) =>
    months.map((month, index) =>
      index < 3 || index > 6 ? month : replaced(month, 0, (unit) => months[3]?.[0] ?? unit)
    ),
  "二孩 stands again under 多孩 in one month": (months) =>
    replaced(months, 5, (month) =>
      month.map(([m1, f1, m2, f2]): UnitCounts => [m1, f1, m2, f2, m2, f2])
    ),
  "one unit has the same share of boys in every month": (months) =>
    months.map((month) =>
      replaced(month, 0, (unit): UnitCounts => {
        const births = unit.reduce((sum, count) => sum + count, 0);
        const boys = Math.round((births * 106) / 206);
        return [boys, births - boys, 0, 0, 0, 0];
      })
    ),
  "one unit's month is counted twice": (months) =>
    replaced(months, 5, (month) => replaced(month, 0, (unit) => times(unit, 2))),
  "one unit's month is ten times as many": (months) =>
    replaced(months, 5, (month) => replaced(month, 0, (unit) => times(unit, 10))),
  "one unit's month is 0": (months) =>
    replaced(months, 5, (month) => replaced(month, 0, (unit) => times(unit, 0))),
  "all units' month is counted twice": (months) =>
    replaced(months, 5, (month) => month.map((unit) => times(unit, 2))),
};
