/** The months of 差异调节表: both sides, the gap of the month and added up, and the picture of it. */
import type { BridgedMonth, LateGap } from "../model/bridge";
import type { GridRange } from "../model/sheet-grid";
import type { Look, PlanCell, PlanChart, PlanSeries } from "../model/sheet-plan";
import { at, bridgeColumn, FIRST_SHOWN, LAST_SHOWN } from "./bridge-columns";
import type { BridgeKey } from "./bridge-columns";
import type { BridgeDraft } from "./bridge-draft";
import { CHART_ROWS } from "./bridge-places";
import type { BridgePlaces } from "./bridge-places";
import type { ReportContext } from "./report-context";
import { signedBounds } from "./signed-bounds";

/** Stable over all runs and languages: a rerun finds the chart by it. */
export const GAP_CHART = "hengbi.cumulative-gap";

const ROW_POINTS = 18;

/** A month's figure of one side: formula text, or null where it stands as a number. */
export type MonthFormula = (month: number, side: "registration" | "health") => string | null;

export function addMonths(
  draft: BridgeDraft,
  months: readonly BridgedMonth[],
  formula: MonthFormula,
  { words }: ReportContext
): void {
  const w = words.bridge.months;
  draft.line({ value: w.title, look: "strong" }, 22);
  for (const note of w.notes) draft.line({ value: note, look: "note" });
  const cell = (value: string): PlanCell => ({ value, look: "header" });
  draft.add(
    {
      code: cell(w.headers.month),
      reason: cell(w.headers.state),
      direction: cell(w.headers.health),
      confirmed: cell(w.headers.registration),
      presumed: cell(w.headers.difference),
      "typed.amount": cell(w.headers.cumulative),
      sum: cell(w.headers.opened),
      "typed.note": cell(w.headers.closed),
    },
    32
  );
  for (const [index, month] of months.entries()) {
    const row = draft.next;
    const compared = month.registration !== null;
    const difference = `${at(row, "confirmed")}-${at(row, "direction")}`;
    const before = index === 0 ? "" : at(row - 1, "typed.amount");
    const added = [before, compared ? at(row, "presumed") : ""].filter((part) => part !== "");
    draft.add({
      code: { value: words.period(month.period), look: "text-center" },
      reason: { value: w.state(month), look: "text" },
      direction: figure(month.health, formula(index, "health"), "count"),
      confirmed: figure(month.registration, formula(index, "registration"), "count"),
      presumed: figure(compared ? month.difference : null, difference, "count"),
      "typed.amount": figure(month.cumulative, added.join("+"), "strong-count"),
      sum: figure(births(month.opened), null, "count"),
      "typed.note": figure(births(month.closed, -1), null, "count"),
    });
  }
  draft.blank();
  for (let row = 0; row < CHART_ROWS; row += 1) draft.add({}, ROW_POINTS);
  draft.blank();
}

function figure(value: number | null, formula: string | null, look: Look): PlanCell {
  if (value === null || formula === null || formula === "") return { value, look };
  return { value, formula, look };
}

function births(gaps: readonly LateGap[], sign = 1): number | null {
  if (gaps.length === 0) return null;
  return sign * gaps.reduce((sum, gap) => sum + gap.births, 0);
}

/** The gap added up, and that of each month, over the rows that {@link addMonths} left for it. */
export function gapChart(
  months: readonly BridgedMonth[],
  { months: rows, chart }: BridgePlaces,
  { words }: ReportContext
): PlanChart {
  const w = words.bridge.months.chart;
  const range = (key: BridgeKey): GridRange => ({
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: bridgeColumn(key),
    lastColumn: bridgeColumn(key),
  });
  const series = (name: string, key: BridgeKey, look: PlanSeries["look"]): PlanSeries => ({
    name,
    x: range("code"),
    values: range(key),
    look,
    drawn: look === "ratio" ? "both" : "line",
  });
  return {
    name: GAP_CHART,
    kind: "line",
    title: w.title,
    xTitle: w.x,
    yTitle: w.y,
    anchor: {
      firstRow: chart.first,
      lastRow: chart.last,
      firstColumn: bridgeColumn(FIRST_SHOWN),
      lastColumn: bridgeColumn(LAST_SHOWN),
    },
    series: [
      series(w.cumulative, "typed.amount", "ratio"),
      series(w.difference, "presumed", "limit"),
    ],
    yAxis: signedBounds(months.flatMap(({ cumulative, difference }) => [cumulative, difference])),
  };
}
