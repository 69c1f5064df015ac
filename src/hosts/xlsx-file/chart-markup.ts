/**
 * A chart part, its elements in the order of the schema (ECMA-376 part 1, 21.2). Figures are stored beside
 * their references, so that a viewer that does not recalculate draws them too.
 */
import { a1, quotedSheet } from "../../core/model/cell-ref";
import type { GridRange } from "../../core/model/sheet-grid";
import type { PlanChart, PlanSeries, SheetPlan } from "../../core/model/sheet-plan";
import {
  CHART_INK,
  CHART_TEXT_SIZE,
  CHART_TITLE_SIZE,
  DENSE_MARKER_SIZE,
  GRIDLINE_COLOUR,
  MARKER_SIZE,
  SERIES_LOOKS,
  FONT_NAME,
} from "../../core/reporting/looks";
import type { ChartNamespaces } from "./chart-namespaces";
import { escapeAttribute, escapeText, xstring } from "./xml-text";

const EMU_A_POINT = 12_700;
/** Ids of the axes; only that they differ counts. */
const X_AXIS = 111_111_111;
const Y_AXIS = 222_222_222;

const DASHES = { solid: "solid", dashes: "dash", dots: "sysDot" } as const;

export function chartMarkup(chart: PlanChart, plan: SheetPlan, names: ChartNamespaces): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.drawing}" xmlns:r="${names.relationships}">` +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    title(chart.title, CHART_TITLE_SIZE, true) +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
    (chart.kind === "line" ? lines(chart, plan) : scatter(chart, plan)) +
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr></c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    // Rows that a filter hides and columns that are hidden anyway are drawn all the same.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid("FFFFFF")}${line("BFC8CC", 0.75, "solid")}</c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font("defRPr", CHART_TEXT_SIZE, false)}</a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>'
  );
}

function lines(chart: PlanChart, plan: SheetPlan): string {
  const series = chart.series.map(
    (each, index) =>
      `<c:ser>${head(each, index)}${marker(each)}` +
      `<c:cat>${texts(each.x, plan)}</c:cat><c:val>${numbers(each.values, plan)}</c:val>` +
      '<c:smooth val="0"/></c:ser>'
  );
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:marker val="1"/><c:axId val="${X_AXIS}"/><c:axId val="${Y_AXIS}"/></c:lineChart>` +
    `<c:catAx>${axis(X_AXIS, "b", null)}${title(chart.xTitle, CHART_TEXT_SIZE, false)}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks(Y_AXIS)}` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    valueAxis(chart, "between")
  );
}

function scatter(chart: PlanChart, plan: SheetPlan): string {
  const series = chart.series.map(
    (each, index) =>
      `<c:ser>${head(each, index)}${marker(each)}` +
      `<c:xVal>${numbers(each.x, plan)}</c:xVal><c:yVal>${numbers(each.values, plan)}</c:yVal>` +
      '<c:smooth val="0"/></c:ser>'
  );
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join("")}` +
    `<c:axId val="${X_AXIS}"/><c:axId val="${Y_AXIS}"/></c:scatterChart>` +
    `<c:valAx>${axis(X_AXIS, "b", null)}${title(chart.xTitle, CHART_TEXT_SIZE, false)}` +
    `<c:numFmt formatCode="0" sourceLinked="0"/>${ticks(Y_AXIS)}<c:crossBetween val="midCat"/></c:valAx>` +
    valueAxis(chart, "midCat")
  );
}

function valueAxis({ yAxis, yTitle }: PlanChart, crossBetween: "between" | "midCat"): string {
  const gridlines = `<c:majorGridlines><c:spPr>${line(GRIDLINE_COLOUR, 0.75, "solid")}</c:spPr></c:majorGridlines>`;
  return (
    `<c:valAx>${axis(Y_AXIS, "l", yAxis)}${gridlines}${title(yTitle, CHART_TEXT_SIZE, false, UPRIGHT)}` +
    `<c:numFmt formatCode="0" sourceLinked="0"/>${ticks(X_AXIS)}` +
    `<c:crossBetween val="${crossBetween}"/>` +
    `${yAxis === null ? "" : `<c:majorUnit val="${yAxis.step}"/>`}</c:valAx>`
  );
}

/** What every axis begins with. */
function axis(id: number, side: "b" | "l", ends: PlanChart["yAxis"]): string {
  const scale = ends === null ? "" : `<c:max val="${ends.max}"/><c:min val="${ends.min}"/>`;
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/>`
  );
}

/** From the tick marks to the crossing, which is at the low end of the other axis. */
function ticks(crossedBy: number): string {
  return (
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${line("8A9099", 0.75, "solid")}</c:spPr>` +
    `<c:crossAx val="${crossedBy}"/><c:crosses val="min"/>`
  );
}

/** Index, order, name and line of a series. */
function head({ name, look, drawn }: PlanSeries, index: number): string {
  const { colour, width, dash } = SERIES_LOOKS[look];
  const stroke = drawn === "points" ? NO_LINE : line(colour, width, dash);
  return (
    `<c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${escapeText(xstring(name))}</c:v></c:tx><c:spPr>${stroke}</c:spPr>`
  );
}

function marker({ look, drawn, dense }: PlanSeries): string {
  if (drawn === "line") return '<c:marker><c:symbol val="none"/></c:marker>';
  const { colour } = SERIES_LOOKS[look];
  return (
    `<c:marker><c:symbol val="circle"/><c:size val="${dense ? DENSE_MARKER_SIZE : MARKER_SIZE}"/>` +
    `<c:spPr>${solid(colour)}${NO_LINE}</c:spPr></c:marker>`
  );
}

/** Along the axis, from below. */
const UPRIGHT = ' rot="-5400000" vert="horz"';

function title(text: string, size: number, bold: boolean, turned = ""): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p>` +
    `<a:pPr>${font("defRPr", size, bold)}</a:pPr>` +
    `<a:r>${font("rPr", size, bold, ' lang="zh-CN"')}<a:t>${escapeText(xstring(text))}</a:t></a:r>` +
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function font(element: "defRPr" | "rPr", points: number, bold: boolean, language = ""): string {
  const face = escapeAttribute(FONT_NAME);
  return (
    `<a:${element}${language} sz="${points * 100}" b="${bold ? 1 : 0}">${solid(CHART_INK)}` +
    `<a:latin typeface="${face}"/><a:ea typeface="${face}"/></a:${element}>`
  );
}

const NO_LINE = "<a:ln><a:noFill/></a:ln>";

function line(colour: string, points: number, dash: keyof typeof DASHES): string {
  return (
    `<a:ln w="${Math.round(points * EMU_A_POINT)}">${solid(colour)}` +
    `<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln>`
  );
}

/** A colour of its own, not the theme's. */
function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function texts(range: GridRange, plan: SheetPlan): string {
  const points = cellsOf(range, plan).map((value, index) =>
    value === null
      ? ""
      : `<c:pt idx="${index}"><c:v>${escapeText(xstring(String(value)))}</c:v></c:pt>`
  );
  return (
    `<c:strRef>${reference(range, plan)}<c:strCache><c:ptCount val="${points.length}"/>` +
    `${points.join("")}</c:strCache></c:strRef>`
  );
}

function numbers(range: GridRange, plan: SheetPlan): string {
  const points = cellsOf(range, plan).map((value, index) =>
    typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""
  );
  return (
    `<c:numRef>${reference(range, plan)}<c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${points.join("")}</c:numCache></c:numRef>`
  );
}

function reference(range: GridRange, { name }: SheetPlan): string {
  const fixed = (row: number, column: number): string =>
    a1(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const first = fixed(range.firstRow, range.firstColumn);
  const last = fixed(range.lastRow, range.lastColumn);
  const address = first === last ? first : `${first}:${last}`;
  return `<c:f>${escapeText(xstring(quotedSheet(name) + address))}</c:f>`;
}

function cellsOf(
  { firstRow, firstColumn, lastRow, lastColumn }: GridRange,
  { rows }: SheetPlan
): readonly (string | number | null)[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from(
      { length: lastColumn - firstColumn + 1 },
      (__, right) => rows[firstRow + down]?.[firstColumn + right]?.value ?? null
    )
  ).flat();
}
