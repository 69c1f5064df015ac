/**
 * The charts below the table of 出生人口性别比: the ratio of everybody by month with its interval, and the units
 * as a funnel. Below, because rows there are not hidden by the table's filter and print on a page of their
 * own; the figures behind the lines stand further below and are not printed.
 */
import type { GridRange } from "../model/sheet-grid";
import type { PlanCell, PlanChart, PlanSeries, SheetPlan } from "../model/sheet-plan";
import type { ChartedRatios, ChartedUnits } from "./charted-ratios";
import { bandFigures, monthFigures } from "./chart-figures";
import type { FigureBlock, FigureContext } from "./chart-figures";
import type { SheetLayout } from "./table-sheet";

/** Stable over all runs and languages: a rerun finds the charts by them. */
export const MONTHS_CHART = "hengbi.ratio-by-month";
export const UNITS_CHART = "hengbi.units-by-births";

/** More points than this hide each other and the lines. */
const MANY_UNITS = 150;

const CHART_ROWS = 18;
const ROW_POINTS = 18;

export interface ChartContext extends FigureContext {
  readonly charted: ChartedRatios;
  /** Kind and months of the span of the units, in words. */
  readonly spanText: (units: ChartedUnits) => string;
}

/** Row that the way to the charts leads to: there is an empty one between the table and them. */
export function firstChartRow(layout: SheetLayout): number {
  return layout.lastRow + 2;
}

/** The table's plan with charts and their figures below it. */
export function withCharts(table: SheetPlan, context: ChartContext): SheetPlan {
  const { layout, charted, settings, words } = context;
  const { months, units } = charted;
  const firstColumn = table.columns.findIndex(({ hidden }) => !hidden);
  const lastColumn = table.columns.findLastIndex(({ hidden }) => !hidden);
  const across = (row: number): GridRange => ({
    firstRow: row,
    firstColumn,
    lastRow: row,
    lastColumn,
  });
  const printArea = { ...across(1), lastRow: table.rows.length - 1 };
  if (!months && !units) return { ...table, printArea };

  const rows: (readonly (PlanCell | null)[])[] = [...table.rows];
  const add = (cells: readonly (PlanCell | null)[]): number =>
    rows.push([...Array.from({ length: firstColumn }, () => null), ...cells]) - 1;
  const merges = [...table.merges];
  const addNote = (value: string): void => void merges.push(across(add([{ value, look: "note" }])));

  const firstRow = firstChartRow(layout);
  while (rows.length < firstRow) add([]);
  if (months) addNote(words.months.note);
  if (units) addNote(words.units.note(units, settings, context.spanText(units)));
  const top = rows.length;
  const bottom = top + CHART_ROWS - 1;
  while (rows.length <= bottom) add([]);
  const half = halfOf(table, firstColumn, lastColumn);
  const left = { firstRow: top, firstColumn, lastRow: bottom, lastColumn: half };
  const right = { firstRow: top, firstColumn: half + 1, lastRow: bottom, lastColumn };

  const block = (figures: FigureBlock): number => {
    add([]);
    add(figures.header.map((value) => ({ value, look: "header" })));
    const first = rows.length;
    for (const cells of figures.rows) add(cells);
    return first;
  };
  add([]);
  merges.push(across(add([{ value: words.figures, look: "strong" }])));
  addNote(words.figuresNote);
  const charts: PlanChart[] = [];
  if (months) {
    const figures = monthFigures(months, context);
    charts.push(monthsChart(context, figures, at(block(figures), figures, firstColumn), left));
  }
  if (units) {
    const figures = bandFigures(units, context);
    const anchor = months ? right : left;
    charts.push(unitsChart(context, units, at(block(figures), figures, firstColumn), anchor));
  }
  return {
    ...table,
    rows,
    merges,
    charts,
    printArea: { ...printArea, lastRow: bottom },
    pageBreaks: [...(table.pageBreaks ?? []), firstRow],
    rowHeights: {
      ...table.rowHeights,
      ...Object.fromEntries(
        Array.from({ length: CHART_ROWS }, (_, down) => [top + down, ROW_POINTS])
      ),
    },
  };
}

/** The last column of the left half, by widths. */
function halfOf({ columns }: SheetPlan, first: number, last: number): number {
  const width = (to: number): number =>
    columns.slice(first, to + 1).reduce((sum, column) => sum + column.width, 0);
  let half = first;
  while (half < last - 1 && width(half + 1) <= width(last) / 2) half += 1;
  return half;
}

/** Ranges of the columns of a block of figures, by key. */
type RangeOf = (key: string) => GridRange;

function at(firstRow: number, figures: FigureBlock, firstColumn: number): RangeOf {
  return (key) => {
    const column = firstColumn + figures.keys.indexOf(key);
    const lastRow = firstRow + figures.rows.length - 1;
    return { firstRow, firstColumn: column, lastRow, lastColumn: column };
  };
}

function monthsChart(
  { charted, words, settings }: ChartContext,
  figures: FigureBlock,
  range: RangeOf,
  anchor: GridRange
): PlanChart {
  const { above, below } = settings.reference;
  const series = (
    name: string,
    key: string,
    look: PlanSeries["look"],
    drawn: PlanSeries["drawn"] = "line"
  ): PlanSeries => ({ name, x: range("month"), values: range(key), look, drawn });
  return {
    name: MONTHS_CHART,
    kind: "line",
    title: words.months.title,
    xTitle: words.months.axis,
    yTitle: words.ratioAxis,
    anchor,
    series: [
      series(words.ratio, "ratio", "ratio", "both"),
      series(words.months.low, "low", "limit"),
      series(words.months.high, "high", "limit"),
      series(words.reference(above), "above", "reference"),
      series(words.reference(below), "below", "reference"),
    ],
    yAxis: charted.months?.axis ?? null,
  };
}

function unitsChart(
  { layout, words, settings }: ChartContext,
  units: ChartedUnits,
  range: RangeOf,
  anchor: GridRange
): PlanChart {
  const table = (key: string): GridRange => {
    const column = layout.columnOf.get(key) ?? 0;
    const { firstRow, lastRow } = layout;
    return { firstRow, firstColumn: column, lastRow, lastColumn: column };
  };
  const line = (name: string, key: string, look: PlanSeries["look"]): PlanSeries => ({
    name,
    x: range("births"),
    values: range(key),
    look,
    drawn: "line",
  });
  return {
    name: UNITS_CHART,
    kind: "scatter",
    title: words.units.title,
    xTitle: words.units.axis,
    yTitle: words.ratioAxis,
    anchor,
    series: [
      {
        name: words.units.points,
        // All rows of the table: in the columns of points those alone are filled that are drawn, so that
        // sorting the table moves no other row into the picture.
        x: table("point.births"),
        values: table("point.ratio"),
        look: "ratio",
        drawn: "points",
        dense: units.rows.size > MANY_UNITS,
      },
      line(words.units.band("95"), "95", "limit"),
      line(words.units.band("99.8"), "99.8", "outer-limit"),
      line(words.centre(settings.reference.centre), "centre", "reference"),
    ],
    yAxis: units.axis,
  };
}
