/** What tests compare of charts whatever holds them: kind, texts, place, and each series with its cells and its look. */
import { a1Range } from "../../src/core/model/cell-ref";
import type { GridRange } from "../../src/core/model/sheet-grid";
import type { PlanChart, SheetPlan } from "../../src/core/model/sheet-plan";
import { DENSE_MARKER_SIZE, MARKER_SIZE, SERIES_LOOKS } from "../../src/core/reporting/looks";
import { child, childrenOf } from "../../src/hosts/xlsx-file/xml-tree";
import type { XmlElement } from "../../src/hosts/xlsx-file/xml-tree";
import type { Sheet } from "../excel-stand-in/sheet";
import { attributeOf, openPackage, path } from "./package-walk";

export interface SeenSeries {
  readonly name: string;
  readonly x: string;
  readonly values: string;
  readonly drawn: string;
  readonly colour: string;
  readonly dash: string | null;
  /** Of its points; null without any. */
  readonly size: number | null;
}

export interface SeenChart {
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly anchor: string;
  readonly yAxis: PlanChart["yAxis"];
  readonly hiddenToo: boolean;
  readonly gaps: boolean;
  readonly series: readonly SeenSeries[];
}

export function plannedCharts({ charts = [] }: Pick<SheetPlan, "charts">): SeenChart[] {
  return charts.map(({ name, kind, title, xTitle, yTitle, anchor, yAxis, series }) => ({
    ...{ name, kind, title, xTitle, yTitle, yAxis },
    anchor: a1Range(anchor),
    hiddenToo: true,
    gaps: true,
    series: series.map((each) => ({
      name: each.name,
      x: a1Range(each.x),
      values: a1Range(each.values),
      drawn: each.drawn,
      colour: SERIES_LOOKS[each.look].colour,
      dash: each.drawn === "points" ? null : SERIES_LOOKS[each.look].dash,
      size: each.drawn === "line" ? null : each.dense ? DENSE_MARKER_SIZE : MARKER_SIZE,
    })),
  }));
}

const EXCEL_TYPES: Readonly<Record<string, string>> = {
  Line: "line",
  LineMarkers: "both",
  XYScatter: "points",
  XYScatterLines: "both",
  XYScatterLinesNoMarkers: "line",
};
const EXCEL_DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dashes",
  RoundDot: "dots",
};

export function chartsInExcel({ charts }: Sheet): SeenChart[] {
  return charts.map(({ name, type, anchor, series, settings }) => {
    const of = (path: string): string => String(settings[path]);
    const {
      "valueAxis.minimum": min,
      "valueAxis.maximum": max,
      "valueAxis.majorUnit": step,
    } = settings as Readonly<Record<string, number | undefined>>;
    return {
      name,
      kind: type.startsWith("Line") ? "line" : "scatter",
      title: of("title.text"),
      xTitle: of("categoryAxis.title.text"),
      yTitle: of("valueAxis.title.text"),
      anchor: address(anchor),
      yAxis:
        min === undefined || max === undefined || step === undefined ? null : { min, max, step },
      hiddenToo: settings.plotVisibleOnly === false,
      gaps: settings.displayBlanksAs === "NotPlotted",
      series: series.map(({ x, values, settings: set }) => ({
        name: String(set.name),
        x: address(x),
        values: address(values),
        drawn: EXCEL_TYPES[String(set.type)] ?? "",
        colour: String(set["line.color"] ?? set["marker.background"]).slice(1),
        dash: EXCEL_DASHES[String(set["line.style"])] ?? null,
        size: set["marker.size"] === undefined ? null : Number(set["marker.size"]),
      })),
    };
  });
}

function address(range: GridRange | null): string {
  return range ? a1Range(range) : "";
}

const FILE_DASHES: Readonly<Record<string, string>> = {
  solid: "solid",
  dash: "dashes",
  sysDot: "dots",
};

/** The charts of the sheet of that name, found by its relationships. */
export async function chartsInFile(bytes: Uint8Array, sheet: string): Promise<SeenChart[]> {
  const { xml, follow, worksheet } = await openPackage(bytes);
  const part = worksheet(sheet);
  const drawing = child(xml(part), "drawing");
  if (!drawing) return [];
  const drawingPart = follow(part, attributeOf(drawing, "id"));
  return childrenOf(xml(drawingPart), "twoCellAnchor").map((anchor) => {
    const frame = path(anchor, "graphicFrame");
    const chart = path(frame, "graphic", "graphicData", "chart");
    const root = xml(follow(drawingPart, attributeOf(chart, "id")));
    return seenChart(
      attributeOf(path(frame, "nvGraphicFramePr", "cNvPr"), "name"),
      anchorOf(anchor),
      path(root, "chart"),
      sheet
    );
  });
}

function anchorOf(anchor: XmlElement): string {
  const number = (corner: string, what: string): number => Number(path(anchor, corner, what).text);
  return a1Range({
    firstRow: number("from", "row"),
    firstColumn: number("from", "col"),
    lastRow: number("to", "row") - 1,
    lastColumn: number("to", "col") - 1,
  });
}

function seenChart(name: string, anchor: string, chart: XmlElement, sheet: string): SeenChart {
  const area = path(chart, "plotArea");
  const kind = child(area, "lineChart") ? "line" : "scatter";
  const plot = path(area, `${kind}Chart`);
  const valueAxis = childrenOf(area, "valAx").at(-1);
  const xAxis = child(area, "catAx") ?? childrenOf(area, "valAx")[0];
  if (!valueAxis || !xAxis) throw new Error("no axes");
  const end = (of: string): number | null => {
    const found = child(path(valueAxis, "scaling"), of);
    return found ? Number(attributeOf(found, "val")) : null;
  };
  const unit = child(valueAxis, "majorUnit");
  const [min, max] = [end("min"), end("max")];
  return {
    name,
    kind,
    title: textOf(path(chart, "title")),
    xTitle: textOf(path(xAxis, "title")),
    yTitle: textOf(path(valueAxis, "title")),
    anchor,
    yAxis:
      min === null || max === null || !unit
        ? null
        : { min, max, step: Number(attributeOf(unit, "val")) },
    hiddenToo: attributeOf(path(chart, "plotVisOnly"), "val") === "0",
    gaps: attributeOf(path(chart, "dispBlanksAs"), "val") === "gap",
    series: childrenOf(plot, "ser").map((series) => seenSeries(series, sheet)),
  };
}

function seenSeries(series: XmlElement, sheet: string): SeenSeries {
  const [xName, yName] = child(series, "xVal") ? ["xVal", "yVal"] : ["cat", "val"];
  const range = (of: string): string => {
    const [, name = "", cells = ""] = /^'(.*)'!(.*)$/.exec(textOf(path(series, of), "f")) ?? [];
    if (name.replaceAll("''", "'") !== sheet) throw new Error(`cells of ${name}`);
    return cells.replaceAll("$", "");
  };
  const stroke = path(series, "spPr", "ln");
  const hasLine = child(stroke, "noFill") === null;
  const hasMarker = attributeOf(path(series, "marker", "symbol"), "val") !== "none";
  const fill = hasLine ? path(stroke, "solidFill") : path(series, "marker", "spPr", "solidFill");
  return {
    name: path(series, "tx", "v").text,
    x: range(xName),
    values: range(yName),
    drawn: hasLine ? (hasMarker ? "both" : "line") : "points",
    colour: attributeOf(path(fill, "srgbClr"), "val"),
    dash: hasLine ? (FILE_DASHES[attributeOf(path(stroke, "prstDash"), "val")] ?? "") : null,
    size: hasMarker ? Number(attributeOf(path(series, "marker", "size"), "val")) : null,
  };
}

function textOf(element: XmlElement, local = "t"): string {
  const own = element.local === local ? element.text : "";
  return own + element.children.map((each) => textOf(each, local)).join("");
}
