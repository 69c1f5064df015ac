/** Merged cells of a plan as few calls. */
import type { GridRange } from "../../core/model/sheet-grid";

export interface MergedArea {
  readonly range: GridRange;
  /** Each row by itself. */
  readonly across: boolean;
}

/** Rows below each other that are merged over the same columns take one call. */
export function mergedAreas(merges: readonly GridRange[]): readonly MergedArea[] {
  const areas: MergedArea[] = [];
  const lastOf = new Map<string, number>();
  for (const range of [...merges].sort((a, b) => a.firstRow - b.firstRow)) {
    const { firstRow, lastRow, firstColumn, lastColumn } = range;
    if (firstRow === lastRow && firstColumn === lastColumn) continue;
    const columns = `${firstColumn},${lastColumn}`;
    const at = firstRow === lastRow ? lastOf.get(columns) : undefined;
    const above = at === undefined ? undefined : areas[at];
    if (at !== undefined && above?.range.lastRow === firstRow - 1) {
      areas[at] = { range: { ...above.range, lastRow }, across: true };
      continue;
    }
    if (firstRow === lastRow) lastOf.set(columns, areas.length);
    areas.push({ range, across: false });
  }
  return areas;
}
