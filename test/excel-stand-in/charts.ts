/** Charts of the stand-in's sheets, as records: what was set, nothing drawn. */
import type { GridRange } from "../../src/core/model/sheet-grid";

export interface SeriesRecord {
  values: GridRange | null;
  x: GridRange | null;
  /** By path, `format.line.color`. */
  readonly settings: Record<string, unknown>;
}

export interface ChartRecord {
  name: string;
  readonly type: string;
  /** From the first cell covered to the last. */
  anchor: GridRange | null;
  readonly series: SeriesRecord[];
  /** By path, `title.text`. */
  readonly settings: Record<string, unknown>;
}
