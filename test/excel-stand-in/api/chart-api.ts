/**
 * ChartCollection and what hangs on a chart (Excel JavaScript API reference, Excel.Chart …: each member with
 * its requirement set). Settings are kept, nothing is drawn. How many series Excel makes of a block of cells is
 * not documented, so only the plain case is known: one column gives one series.
 */
import type { GridRange } from "../../../src/core/model/sheet-grid";
import { rangeAt } from "../addresses";
import { method, property, type ApiObject, type Member } from "../api-object";
import type { ChartRecord, SeriesRecord } from "../charts";
import { ExcelFailure } from "../excel-failure";
import type { Sheet } from "../sheet";
import { isRangeApi } from "./range-api";

/** Excel.ChartType, those that are asked for. */
const TYPES: ReadonlySet<unknown> = new Set([
  "Line",
  "LineMarkers",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
]);
/** Excel.ChartLineStyle. */
const LINE_STYLES: ReadonlySet<unknown> = new Set(
  "None Continuous Dash DashDot DashDotDot Dot Grey25 Grey50 Grey75 Automatic RoundDot".split(" ")
);
/** Excel.ChartDisplayBlanksAs. */
const BLANKS: ReadonlySet<unknown> = new Set(["NotPlotted", "Zero", "Interplotted"]);
/** Excel.ChartMarkerStyle, Excel.ChartLegendPosition, Excel.ChartSeriesBy. */
const MARKERS: ReadonlySet<unknown> = new Set(
  "Invalid Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture".split(" ")
);
const LEGENDS: ReadonlySet<unknown> = new Set(
  "Invalid Top Bottom Left Right Corner Custom".split(" ")
);
const SERIES_BY: ReadonlySet<unknown> = new Set(["Auto", "Columns", "Rows"]);

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isTruth: Check = (value) => typeof value === "boolean";
const isColour: Check = (value) => typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value);

export function chartsApi(sheet: Sheet): ApiObject {
  const found = (chart: ChartRecord | undefined): ApiObject => {
    if (!chart) throw new ExcelFailure("ItemNotFound", "ChartCollection.getItem");
    return chartApi(sheet, chart);
  };
  return {
    type: "ChartCollection",
    items: () => sheet.charts.map((chart) => chartApi(sheet, chart)),
    members: {
      Add: method(1, ([type, source, seriesBy]) => {
        sheet.change("chart");
        if (!TYPES.has(type) || !SERIES_BY.has(seriesBy)) {
          throw new ExcelFailure("InvalidArgument", `chart ${String(type)}`);
        }
        const { firstColumn, lastColumn, ...rows } = blockOf(source, sheet);
        if (firstColumn !== lastColumn) throw new ExcelFailure("ApiNotFound", "chart of a block");
        const values = { ...rows, firstColumn, lastColumn };
        const chart: ChartRecord = {
          name: `Chart ${sheet.charts.length + 1}`,
          type: String(type),
          anchor: null,
          series: [{ values, x: null, settings: {} }],
          settings: {},
        };
        sheet.charts.push(chart);
        return chartApi(sheet, chart);
      }),
      GetItem: method(1, ([name]) => found(sheet.charts.find((chart) => chart.name === name))),
    },
  };
}

function chartApi(sheet: Sheet, chart: ChartRecord): ApiObject {
  const kept = keeper(sheet, chart.settings);
  const node = (type: string, members: Readonly<Record<string, Member>>): Member =>
    property(1, () => ({ type, members }));
  const axis = (path: string): Member =>
    node("ChartAxis", {
      Title: node("ChartAxisTitle", { Text: kept(1, `${path}.title.text`, isText) }),
      Minimum: kept(1, `${path}.minimum`, isNumber),
      Maximum: kept(1, `${path}.maximum`, isNumber),
      MajorUnit: kept(1, `${path}.majorUnit`, isNumber),
      NumberFormat: kept(8, `${path}.numberFormat`, isText),
      MajorGridlines: node("ChartGridlines", {
        Format: node("ChartGridlinesFormat", {
          Line: node("ChartLineFormat", { Color: kept(1, `${path}.gridlines.color`, isColour) }),
        }),
      }),
    });
  return {
    type: "Chart",
    members: {
      Name: property(
        1,
        () => chart.name,
        (name) => {
          sheet.change("chart");
          chart.name = String(name);
        }
      ),
      PlotVisibleOnly: kept(8, "plotVisibleOnly", isTruth),
      DisplayBlanksAs: kept(8, "displayBlanksAs", (value) => BLANKS.has(value)),
      Title: node("ChartTitle", {
        Text: kept(1, "title.text", isText),
        Format: node("ChartTitleFormat", {
          Font: node("ChartFont", {
            Name: kept(1, "title.font.name", isText),
            Size: kept(1, "title.font.size", isNumber),
            Bold: kept(1, "title.font.bold", isTruth),
            Color: kept(1, "title.font.color", isColour),
          }),
        }),
      }),
      Axes: node("ChartAxes", { CategoryAxis: axis("categoryAxis"), ValueAxis: axis("valueAxis") }),
      Legend: node("ChartLegend", {
        Position: kept(1, "legend.position", (value) => LEGENDS.has(value)),
      }),
      Series: property(1, () => seriesCollectionApi(sheet, chart)),
      SetPosition: method(1, ([start, end]) => {
        sheet.change("chart");
        const [first, last] = [rangeAt(String(start)), rangeAt(String(end))];
        chart.anchor = { ...first, lastRow: last.lastRow, lastColumn: last.lastColumn };
      }),
      Delete: method(1, () => {
        sheet.change("chart");
        sheet.charts = sheet.charts.filter((each) => each !== chart);
      }),
    },
  };
}

function seriesCollectionApi(sheet: Sheet, chart: ChartRecord): ApiObject {
  return {
    type: "ChartSeriesCollection",
    members: {
      Add: method(7, ([name]) => {
        sheet.change("chart");
        const series: SeriesRecord = { values: null, x: null, settings: { name } };
        chart.series.push(series);
        return seriesApi(sheet, series);
      }),
      GetItemAt: method(1, ([index]) => {
        const series = chart.series[Number(index)];
        if (!series) throw new ExcelFailure("InvalidArgument", "ChartSeriesCollection.getItemAt");
        return seriesApi(sheet, series);
      }),
    },
  };
}

function seriesApi(sheet: Sheet, series: SeriesRecord): ApiObject {
  const kept = keeper(sheet, series.settings);
  const line = {
    Color: kept(1, "line.color", isColour),
    LineStyle: kept(7, "line.style", (value) => LINE_STYLES.has(value)),
    Weight: kept(7, "line.weight", isNumber),
  };
  return {
    type: "ChartSeries",
    members: {
      Name: kept(1, "name", isText),
      ChartType: kept(7, "type", (value) => TYPES.has(value)),
      MarkerStyle: kept(7, "marker.style", (value) => MARKERS.has(value)),
      // 2 to 72 points.
      MarkerSize: kept(7, "marker.size", (value) => Number(value) >= 2 && Number(value) <= 72),
      MarkerBackgroundColor: kept(7, "marker.background", isColour),
      MarkerForegroundColor: kept(7, "marker.foreground", isColour),
      Format: property(1, () => ({
        type: "ChartSeriesFormat",
        members: { Line: property(1, () => ({ type: "ChartLineFormat", members: line })) },
      })),
      SetValues: method(7, ([source]) => {
        sheet.change("chart");
        series.values = blockOf(source, sheet);
      }),
      SetXAxisValues: method(7, ([source]) => {
        sheet.change("chart");
        series.x = blockOf(source, sheet);
      }),
    },
  };
}

/** A property that is kept as it was set; a value of another kind is refused. */
function keeper(
  sheet: Sheet,
  settings: Record<string, unknown>
): (since: number, path: string, fits: Check) => Member {
  return (since, path, fits) =>
    property(
      since,
      () => settings[path] ?? null,
      (value) => {
        sheet.change("chart");
        if (!fits(value)) throw new ExcelFailure("InvalidArgument", path);
        settings[path] = value;
      }
    );
}

function blockOf(source: unknown, sheet: Sheet): GridRange {
  if (!isRangeApi(source) || source.sheet !== sheet) {
    throw new ExcelFailure("InvalidArgument", "source data");
  }
  return source.range;
}
