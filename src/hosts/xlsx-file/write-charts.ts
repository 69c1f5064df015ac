/** The drawing of a sheet and its charts as parts of the package, with what leads to them. */
import type { SheetPlan } from "../../core/model/sheet-plan";
import { chartMarkup } from "./chart-markup";
import { chartNamespaces } from "./chart-namespaces";
import { CONTENT_TYPE } from "./content-types";
import type { Dialect } from "./dialect";
import { drawingMarkup } from "./drawing-markup";
import type { OoxmlPackage } from "./ooxml-package";
import { editRelationships, type NewRelationship } from "./relationships";

export interface ChartPackage {
  readonly archive: OoxmlPackage;
  readonly dialect: Dialect;
  /** Folder of the workbook part, `xl/`. */
  readonly directory: string;
  /** A part name that nobody has, e.g. for the stem `xl/charts/chart`. */
  readonly freePart: (stem: string) => string;
  /** Types of new parts, to be declared. */
  readonly types: Map<string, string>;
}

/**
 * @param sheet name of the worksheet part, which has no relationships yet
 * @returns id of the relationship from the sheet to its drawing; null without charts
 */
export async function writeCharts(
  plan: SheetPlan,
  sheet: string,
  { archive, dialect, directory, freePart, types }: ChartPackage
): Promise<string | null> {
  const { charts = [] } = plan;
  if (charts.length === 0) return null;
  const names = chartNamespaces(dialect);
  const write = (stem: string, type: string, markup: string): string => {
    const part = freePart(directory + stem);
    archive.write(part, markup);
    types.set(part, type);
    return part;
  };
  const parts = charts.map((chart, index) => ({
    chart,
    relationshipId: `rId${index + 1}`,
    part: write("charts/chart", CONTENT_TYPE.chart, chartMarkup(chart, plan, names)),
  }));
  const drawing = write("drawings/drawing", CONTENT_TYPE.drawing, drawingMarkup(parts, names));
  const link = (id: string, kind: string, part: string): NewRelationship => ({
    id,
    type: `${dialect.relationships}/${kind}`,
    part,
  });
  await editRelationships(archive, drawing, {
    add: parts.map(({ relationshipId, part }) => link(relationshipId, "chart", part)),
  });
  const id = "rId1";
  await editRelationships(archive, sheet, { add: [link(id, "drawing", drawing)] });
  return id;
}
