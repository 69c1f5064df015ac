/** The two pictures of an office in 出生监测: the rolling year and the charts of sums. */
import type { GridRange } from "../model/sheet-grid";
import type { PlanChart, PlanSeries } from "../model/sheet-plan";
import type { Watched } from "../model/surveillance";
import { axisBounds } from "./axis-bounds";
import type { ReportContext } from "./report-context";
import { rangeIn } from "./watch-draft";
import type { WatchKey } from "./watch-draft";
import type { MonthRows } from "./watch-months";

/** Stable over all runs and languages: a rerun finds the charts by them. */
const ROLLING_CHART = "hengbi.watch-rolling";
const CUSUM_CHART = "hengbi.watch-cusum";

/** Less than this is no picture. */
const FEWEST_POINTS = 2;
/** A limit beyond so many times the rest would press everything else flat. */
const FARTHEST_LIMIT = 2;

export interface ChartedOffice {
  readonly watched: Watched;
  /** In words. */
  readonly name: string;
  readonly months: MonthRows;
  /** Counts the offices with charts; names of charts are unique in the sheet. */
  readonly number: number;
}

export function hasRollingChart({ months }: Watched): boolean {
  const points = months.filter(({ rolling }) => (rolling?.ratio ?? null) !== null);
  return points.length >= FEWEST_POINTS;
}

export function rollingChart(
  { watched, name, months: rows, number }: ChartedOffice,
  anchor: GridRange,
  { words, assessed }: ReportContext
): PlanChart {
  const { above, below } = assessed.settings.reference;
  const w = words.ratio.charts;
  const from = rows.first + watched.months.findIndex(({ rolling }) => rolling !== null);
  const series = seriesOver(from, rows.last);
  const years = watched.months.flatMap(({ rolling }) => rolling ?? []);
  const ratios = years.flatMap(({ ratio }) => ratio ?? []);
  const most = FARTHEST_LIMIT * Math.max(above, ...ratios);
  const limits = years.flatMap(({ low, high }) =>
    [low, high].flatMap((limit) => (limit === null ? [] : Math.min(limit, most)))
  );
  return {
    name: `${ROLLING_CHART}.${number}`,
    kind: "line",
    title: words.watch.charts.rolling(name),
    xTitle: w.months.axis,
    yTitle: w.ratioAxis,
    anchor,
    series: [
      series(w.ratio, "ratio", "ratio", "both"),
      series(w.months.low, "low", "limit"),
      series(w.months.high, "high", "limit"),
      series(w.reference(above), "above", "reference"),
      series(w.reference(below), "below", "reference"),
    ],
    yAxis: axisBounds([...ratios, ...limits, above, below]),
  };
}

export function cusumChart(
  { watched, name, months: rows, number }: ChartedOffice,
  anchor: GridRange,
  { words }: ReportContext
): PlanChart {
  const w = words.watch.charts;
  const series = seriesOver(rows.first, rows.last);
  const values = watched.months.flatMap(({ up, down }) => [up, down]);
  const { upLimit = 0, downLimit = 0 } = watched.design ?? {};
  const same = upLimit === downLimit;
  return {
    name: `${CUSUM_CHART}.${number}`,
    kind: "line",
    title: w.cusum(name),
    xTitle: words.ratio.charts.months.axis,
    yTitle: w.cusumAxis,
    anchor,
    series: [
      series(w.up, "up", "ratio"),
      series(w.down, "down", "reference"),
      series(same ? w.limit : w.upLimit, "up-limit", "limit"),
      ...(same ? [] : [series(w.downLimit, "down-limit", "outer-limit")]),
    ],
    yAxis: axisBounds([0, ...values, upLimit, downLimit]),
  };
}

function seriesOver(first: number, last: number) {
  return (
    name: string,
    key: WatchKey,
    look: PlanSeries["look"],
    drawn: PlanSeries["drawn"] = "line"
  ): PlanSeries => ({
    name,
    x: rangeIn(first, last, "tick"),
    values: rangeIn(first, last, key),
    look,
    drawn,
  });
}
