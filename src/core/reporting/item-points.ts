/** Points of items and adjustments as formulas over 考核录入, 收报登记 and the source sheets. */
import type { CellRef } from "../model/cell-ref";
import type { Assessment } from "../model/score";
import type { SchemeAdjustment, SchemeItem } from "../model/scheme";
import { schemeNumber } from "../scoring/readings";
import { scoreInputId } from "../scoring/score-inputs";
import { adjustmentChanges, itemChanges, lacking } from "./change-formulas";
import type { InputCell } from "./change-formulas";
import { sumOf } from "./formula";
import type { ReportContext } from "./report-context";
import { cellOf, refTo } from "./table-sheet";
import { unitRatio } from "./unit-ratio";

/** The value-used cell of an input of a unit. */
export function inputCellOf(unit: string, context: ReportContext): InputCell {
  const layout = context.layouts["score-input"];
  return (key) => refTo(layout, scoreInputId(key, unit), "used");
}

/** The sum of a column of 收报登记 over the months of a unit. */
export function monthsSum(unit: string, key: string, context: ReportContext): string {
  const layout = context.layouts.receipts;
  const reports = context.assessed.assessment?.reports ?? [];
  const cells = reports
    .filter((report) => report.unit === unit)
    .flatMap((report) => cellOf(layout, report.id, key) ?? []);
  return sumOf(
    cells,
    (cell) => cell.sheet,
    () => false
  );
}

/** Boys and girls of the unit's year as live sums, for schemes with an item on the ratio's level. */
export function ratioSums(
  unit: string,
  context: ReportContext
): { readonly male: string; readonly female: string } | null {
  const ratio = unitRatio(unit, context.assessed);
  if (!ratio) return null;
  const cells = context.cellsOf(ratio);
  const sum = (of: readonly CellRef[]) => sumOf(of, context.sourceName, context.isText);
  return { male: sum(cells.male), female: sum(cells.female) };
}

/** Points of an item that is not scored by months, as a formula; empty formulas for what cannot be computed. */
export function itemFormulas(
  unit: string,
  item: SchemeItem,
  assessment: Assessment,
  context: ReportContext
): { readonly points: string; readonly open: string; readonly notEntered: string } {
  const { rule, max } = item;
  if (rule.shape === "months") {
    const good = schemeNumber(rule.good, assessment.readings) ?? 0;
    return {
      points: monthsSum(unit, "points", context),
      open: `${good}*(${monthsSum(unit, "open", context)})`,
      notEntered: "0",
    };
  }
  const cell = inputCellOf(unit, context);
  const ratio = rule.shape === "ratio-level" ? ratioSums(unit, context) : null;
  if (rule.shape === "ratio-level" && !ratio) {
    return { points: "0", open: "0", notEntered: String(max) };
  }
  const lost = itemChanges(item, assessment.readings, cell, ratio).map((change) => change.amount);
  const floor = "floor" in rule ? schemeNumber(rule.floor, assessment.readings) : 0;
  const sum = lost.length > 0 ? lost.join("+") : "0";
  const bounded = floor === null ? `(${sum})` : `MIN(${max - floor},${sum})`;
  const lack = lacking(item, cell);
  return {
    points: `IF(${lack},0,${max}-${bounded})`,
    open: "0",
    notEntered: `IF(${lack},${max},0)`,
  };
}

/** Gains less losses. */
export function adjustmentFormula(
  unit: string,
  adjustment: SchemeAdjustment,
  assessment: Assessment,
  context: ReportContext
): string {
  const changes = adjustmentChanges(adjustment, assessment.readings, inputCellOf(unit, context));
  return changes.map(({ gain, amount }) => `${gain ? "+" : "-"}${amount}`).join("") || "0";
}
