/** The drawing part of a sheet: where its charts stand (ECMA-376 part 1, 20.5.2). */
import type { PlanChart } from "../../core/model/sheet-plan";
import type { GridRange } from "../../core/model/sheet-grid";
import type { ChartNamespaces } from "./chart-namespaces";
import { escapeAttribute, xstring } from "./xml-text";

export interface PlacedChart {
  readonly chart: PlanChart;
  /** From the drawing part to the chart part. */
  readonly relationshipId: string;
}

export function drawingMarkup(charts: readonly PlacedChart[], names: ChartNamespaces): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.drawing}">` +
    `${charts.map((placed, index) => anchor(placed, index + 2, names)).join("")}</xdr:wsDr>`
  );
}

/** Charts move with their cells and keep their size. Shape ids are counted from 2: 1 is the drawing's own. */
function anchor(
  { chart, relationshipId }: PlacedChart,
  id: number,
  names: ChartNamespaces
): string {
  const { firstRow, firstColumn, lastRow, lastColumn }: GridRange = chart.anchor;
  const name = escapeAttribute(xstring(chart.name));
  const title = escapeAttribute(xstring(chart.title));
  return (
    '<xdr:twoCellAnchor editAs="oneCell">' +
    corner("from", firstColumn, firstRow) +
    corner("to", lastColumn + 1, lastRow + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${name}" descr="${title}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}">` +
    `<c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="${relationshipId}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

function corner(which: "from" | "to", column: number, row: number): string {
  return (
    `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`
  );
}
