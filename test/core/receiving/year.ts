/** A year of forms of both sides, and 收报登记 as typed, for tests of receiving and scoring. */
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { ClerkEntries, Typed, TypedRow } from "../../../src/core/model/clerk-entries";
import type { MonthlyReport } from "../../../src/core/model/monthly-report";
import type { Side } from "../../../src/core/model/births";
import type { Settings } from "../../../src/core/model/settings";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { asOfOf } from "../../../src/core/receiving/as-of";
import { assessedUnits } from "../../../src/core/receiving/assessed-units";
import { monthlyReports } from "../../../src/core/receiving/monthly-reports";
import { reconcile } from "../../../src/core/reconciling/reconcile";
import { birthTable, readingOf } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";

export const VILLAGES = { 李家村: [6, 6, 4, 4, 2, 2], 王家村: [5, 4, 3, 3, 1, 0] } as const;

export function monthName(number: number): string {
  return `2025-${String(number).padStart(2, "0")}`;
}

/** The 3rd of the month after. */
export function onTime(number: number): string {
  return number === 12 ? "2026-01-03" : `2025-${String(number + 1).padStart(2, "0")}-03`;
}

type Change = Partial<TableRecipe> | "absent";

/** Both sides agree and arrive on the 3rd, but for the changes by `<month> <side>`. */
export function formsOfYear(
  changes: Readonly<Record<string, Change>> = {},
  rest: Partial<TableRecipe> = {},
  months = 12
): BirthTable[] {
  return Array.from({ length: months }, (_, i) => i + 1).flatMap((number) =>
    (["registration", "health"] as const satisfies readonly Side[]).flatMap((side) => {
      const change = changes[`${number} ${side}`] ?? {};
      if (change === "absent") return [];
      return birthTable({
        side,
        period: monthName(number),
        submitted: onTime(number),
        units: VILLAGES,
        ...rest,
        ...change,
      });
    })
  );
}

export function typedRows(
  kind: TypedRow["kind"],
  rows: Readonly<Record<string, Readonly<Record<string, Typed>>>>
): ClerkEntries {
  return {
    rows: Object.entries(rows).map(([id, values]) => ({ kind, id, values, shown: [] })),
    sheetNames: {},
  };
}

export function reportsOf(
  tables: readonly BirthTable[],
  entries?: ClerkEntries,
  settings: Partial<Settings> = {}
): MonthlyReport[] {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const reading = readingOf(tables, entries);
  const units = assessedUnits(reading, all);
  return monthlyReports(reading, reconcile(reading, all), units, all, asOfOf(reading, all));
}

/** By the month's number, of the first assessed unit. */
export function monthOf(reports: readonly MonthlyReport[], number: number): MonthlyReport {
  const found = reports.find((report) => report.month === monthName(number));
  if (!found) throw new Error(`no report for month ${number}`);
  return found;
}
