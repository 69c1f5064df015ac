/**
 * The charts of a plan as native charts. A chart gets its name last, so that one that bears it is whole; the
 * names begin with our mark, so that charts that the clerk put on an own sheet stay.
 */
import { a1, a1Range } from "../../core/model/cell-ref";
import type { PlanChart, PlanSeries, SheetPlan } from "../../core/model/sheet-plan";
import {
  CHART_INK,
  CHART_TITLE_SIZE,
  DENSE_MARKER_SIZE,
  GRIDLINE_COLOUR,
  MARKER_SIZE,
  SERIES_LOOKS,
  FONT_NAME,
} from "../../core/reporting/looks";
import type { SheetOf } from "./format-steps";
import type { WriteStep } from "./write-step";

/** What the names of our charts begin with, here and in files. */
const OWN_CHART = /^hengbi\./;

const CALL_BYTES = 400;
const CHART_BYTES = 10_000;
const SERIES_BYTES = 6_000;

const DASHES = { solid: "Continuous", dashes: "Dash", dots: "RoundDot" } as const;

export function isOwnChart(name: string): boolean {
  return OWN_CHART.test(name);
}

/** @param old names of the charts that are to go first */
export function chartSteps(
  { charts = [] }: SheetPlan,
  sheet: SheetOf,
  old: readonly string[]
): WriteStep[] {
  return [
    ...old.map((name): WriteStep => ({
      bytes: CALL_BYTES,
      run: (workbook) => sheet(workbook).charts.getItem(name).delete(),
    })),
    ...charts.map((chart): WriteStep => ({
      bytes: CHART_BYTES + SERIES_BYTES * chart.series.length,
      run: (workbook) => draw(sheet(workbook), chart),
    })),
  ];
}

function draw(on: Excel.Worksheet, plan: PlanChart): void {
  // Made from one column of figures it has one series, which becomes the first of the plan; the last
  // series is a fixed line, whose cells are all filled, so Excel has nothing to guess.
  const filled = plan.series.at(-1);
  if (!filled) return;
  const line = plan.kind === "line";
  const chart = on.charts.add(
    line ? "Line" : "XYScatterLinesNoMarkers",
    on.getRange(a1Range(filled.values)),
    "Columns"
  );
  // Rows that a filter hides and columns that are hidden anyway are drawn all the same.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  plan.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    if (index === 0) drawn.name = series.name;
    drawn.setValues(on.getRange(a1Range(series.values)));
    drawn.setXAxisValues(on.getRange(a1Range(series.x)));
    drawn.chartType = typeOf(series, line);
    style(drawn, series);
  });
  chart.title.text = plan.title;
  const { font } = chart.title.format;
  font.name = FONT_NAME;
  font.size = CHART_TITLE_SIZE;
  font.bold = true;
  font.color = `#${CHART_INK}`;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = plan.xTitle;
  valueAxis.title.text = plan.yTitle;
  valueAxis.numberFormat = "0";
  valueAxis.majorGridlines.format.line.color = `#${GRIDLINE_COLOUR}`;
  if (plan.yAxis) {
    valueAxis.minimum = plan.yAxis.min;
    valueAxis.maximum = plan.yAxis.max;
    valueAxis.majorUnit = plan.yAxis.step;
  }
  chart.legend.position = "Bottom";
  const { firstRow, firstColumn, lastRow, lastColumn } = plan.anchor;
  chart.setPosition(a1(firstRow, firstColumn), a1(lastRow, lastColumn));
  chart.name = plan.name;
}

function typeOf(
  { drawn }: PlanSeries,
  line: boolean
): "Line" | "LineMarkers" | "XYScatter" | "XYScatterLines" | "XYScatterLinesNoMarkers" {
  if (line) return drawn === "line" ? "Line" : "LineMarkers";
  if (drawn === "points") return "XYScatter";
  return drawn === "both" ? "XYScatterLines" : "XYScatterLinesNoMarkers";
}

function style(series: Excel.ChartSeries, { look, drawn, dense }: PlanSeries): void {
  const { colour, width, dash } = SERIES_LOOKS[look];
  if (drawn !== "points") {
    const { line } = series.format;
    line.color = `#${colour}`;
    line.lineStyle = DASHES[dash];
    line.weight = width;
  }
  if (drawn !== "line") {
    series.markerStyle = "Circle";
    series.markerSize = dense ? DENSE_MARKER_SIZE : MARKER_SIZE;
    series.markerBackgroundColor = `#${colour}`;
    series.markerForegroundColor = `#${colour}`;
  }
}
