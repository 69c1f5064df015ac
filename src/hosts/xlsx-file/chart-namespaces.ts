/** Namespaces of drawings and charts, transitional and strict (ECMA-376 part 4 and ISO/IEC 29500-1, annex A). */
import type { Dialect } from "./dialect";

export interface ChartNamespaces {
  /** Places in a worksheet. */
  readonly sheetDrawing: string;
  /** Shapes, lines, fills. */
  readonly drawing: string;
  readonly chart: string;
  readonly relationships: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/drawingml/2006";
const STRICT = "http://purl.oclc.org/ooxml/drawingml";

export function chartNamespaces({ strict, relationships }: Dialect): ChartNamespaces {
  const base = strict ? STRICT : TRANSITIONAL;
  return {
    sheetDrawing: `${base}/spreadsheetDrawing`,
    drawing: `${base}/main`,
    chart: `${base}/chart`,
    relationships,
  };
}
