/**
 * 计生统计 against 卫生部门: where both count the same, where they differ, what plain story would explain
 * it, and how much is explained. Neither side is called right.
 */
import type { OnProgress } from "../model/progress";
import type { Reading } from "../model/reading";
import type { Margin, Reconciliation } from "../model/reconciliation";
import type { Settings } from "../model/settings";
import { offices } from "../counting/offices";
import type { Office } from "../counting/offices";
import { UnitRows } from "../counting/unit-rows";
import { balance } from "./balance";
import { explainDifferences } from "./causes/explain-differences";
import { withClerkReasons } from "./clerk-reasons";
import { compareMonth } from "./compare-month";
import type { MonthComparison } from "./compare-month";
import { FiguresToExplain } from "./figures-to-explain";
import type { ComparedPair } from "./figures-to-explain";
import { MARGINS } from "./margins";
import { SideFigures } from "./side-figures";

/**
 * Compares every month that both sides of an office hold; parts, spans and tables without a period take
 * no part. Only the finest margin that both tables have is compared, never 小计, 合计 or the total row
 * where something finer exists.
 */
export function reconcile(
  reading: Reading,
  settings: Settings,
  onProgress?: OnProgress
): Reconciliation {
  const unitRows = UnitRows.among(reading.tables);
  const compared = offices(reading.tables).flatMap((office) =>
    compareOffice(office, settings, unitRows)
  );
  const comparisons = compared.map(({ comparison }) => comparison);
  const differences = withClerkReasons(
    comparisons.flatMap((comparison) => comparison.differences),
    reading.entries
  );
  const around = new FiguresToExplain(compared.map(({ pair }) => pair));
  const months = comparisons.map((comparison) => comparison.month);
  const causes = explainDifferences(
    {
      differences,
      months,
      figures: (...of) => around.figures(...of),
      rowOf: (...of) => around.rowOf(...of),
    },
    onProgress
  );
  const sum = (side: "registration" | "health") =>
    comparisons.reduce((total, comparison) => total + comparison[side], 0);
  return {
    margin: coarsest(comparisons),
    months,
    differences,
    causes,
    unitSetsDiffer: comparisons.flatMap((comparison) => comparison.unitSetsDiffer ?? []),
    total: balance(sum("registration"), sum("health"), differences, causes),
  };
}

interface Compared {
  readonly comparison: MonthComparison;
  readonly pair: ComparedPair;
}

function compareOffice(office: Office, settings: Settings, unitRows: UnitRows): Compared[] {
  const totalsOnly = settings.compare === "totals";
  return [...office.registration]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, ours]) => {
      const theirs = office.health.get(month);
      if (!theirs) return [];
      const registration = new SideFigures(ours, settings, unitRows.of(ours));
      const health = new SideFigures(theirs, settings, unitRows.of(theirs));
      const comparison = compareMonth(office.name, month, registration, health, totalsOnly);
      const { reportingUnit, period, margin } = comparison.month;
      return [{ comparison, pair: { reportingUnit, period, margin, registration, health } }];
    });
}

function coarsest(comparisons: readonly MonthComparison[]): Margin | null {
  const used = new Set(
    comparisons.filter(({ month }) => month.compared > 0).map(({ month }) => month.margin)
  );
  return MARGINS.filter((margin) => used.has(margin)).at(-1) ?? null;
}
