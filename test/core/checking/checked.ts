/** Runs checking over tables as reading would hand them on, and says findings briefly. */
import { check } from "../../../src/core/checking/check";
import type { CheckingContext } from "../../../src/core/checking/checking-context";
import { birthSeries } from "../../../src/core/counting/birth-series";
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { Place } from "../../../src/core/model/cell-ref";
import { isOwnCell, placeText } from "../../../src/core/model/cell-ref";
import type { Finding } from "../../../src/core/model/finding";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { reconcile } from "../../../src/core/reconciling/reconcile";
import { asOfAfter, birthTable, readingOf } from "../../support/birth-table";
import type { TableRecipe, UnitCounts } from "../../support/birth-table";

export function contextOf(
  tables: readonly BirthTable[],
  given: Partial<CheckingContext> = {}
): CheckingContext {
  const settings = given.settings ?? DEFAULT_SETTINGS;
  const reading = given.reading ?? readingOf(tables);
  return {
    reading,
    series: birthSeries(tables),
    reconciliation: reconcile(reading, settings),
    ratios: [],
    reports: [],
    settings,
    asOf: asOfAfter(tables),
    ...given,
  };
}

export function checked(
  tables: readonly BirthTable[],
  given: Partial<CheckingContext> = {}
): Finding[] {
  return check(contextOf(tables, given));
}

/** `rule place`, e.g. `sex-sum 计生2025-03!E5`; infos about a lone side are left out, most tests have one. */
export function brief(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule }) => rule !== "side-absent")
    .map(({ rule, cell }) => `${rule} ${cell === null ? "–" : show(cell)}`);
}

export function show(place: Place): string {
  return isOwnCell(place) ? `${place.own}:${place.id}` : placeText(place, false);
}

/** The only finding of a run that has exactly one. */
export function only(findings: readonly Finding[]): Finding {
  const [finding, another] = findings.filter(({ rule }) => rule !== "side-absent");
  if (!finding || another) throw new Error(`not one finding: ${brief(findings).join("; ")}`);
  return finding;
}

export const UNITS: Readonly<Record<string, UnitCounts>> = {
  李家村: [3, 2, 1, 1, 0, 1],
  王家村: [2, 2, 0, 1, 1, 0],
  赵家村: [1, 4, 2, 2, 0, 0],
  陈家村: [5, 3, 2, 1, 1, 1],
};

/** The form of a month, handed in on the 3rd of the next. */
export function monthTable(month: number, rest: Partial<TableRecipe> = {}): BirthTable {
  const period = `2025-${String(month).padStart(2, "0")}`;
  const next = month === 12 ? "2026-01" : `2025-${String(month + 1).padStart(2, "0")}`;
  return birthTable({ units: UNITS, period, submitted: `${next}-03`, ...rest });
}

/** Counts that differ from month to month, so that no month could pass for another. */
export function unitsOf(month: number): Record<string, UnitCounts> {
  return Object.fromEntries(
    Object.entries(UNITS).map(([name, counts], unit) => [
      name,
      counts.map(
        (count, at) => count + (((month * month * (at + 3) + 2 * month * unit) % 13) % 5)
      ) as unknown as UnitCounts,
    ])
  );
}

/** Twelve months of both sides that agree but for one birth, and are right in themselves. */
export function cleanYear(): BirthTable[] {
  return (["registration", "health"] as const).flatMap((side) =>
    Array.from({ length: 12 }, (_, index) =>
      monthTable(index + 1, { side, units: unitsOf(index + 1) })
    )
  );
}

/** A table with single cells changed: unit (合计 for the total row), column index, count. */
export function withCounts(
  table: BirthTable,
  ...changes: readonly (readonly [unit: string, column: number, count: number | null])[]
): BirthTable {
  const rows = table.rows.map((row) => {
    const counts = row.counts.map((count, column) => {
      const change = changes.find(([unit, at]) => unit === row.name && at === column);
      return change ? change[2] : count;
    });
    return { ...row, counts, blank: counts.every((count) => count === null) };
  });
  return { ...table, rows };
}

/** Columns of the standard form by heading. */
export const COLUMN = {
  all: 0,
  allMale: 1,
  allFemale: 2,
  first: 3,
  firstMale: 4,
  firstFemale: 5,
  second: 6,
  secondMale: 7,
  secondFemale: 8,
  third: 9,
  thirdMale: 10,
  thirdFemale: 11,
} as const;
