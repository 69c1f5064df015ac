/** Addresses as Excel prints them: `'3月'!A1:B4,'3月'!D1`. */
import { columnIndex } from "../../core/model/cell-ref";
import type { GridRange } from "../../core/model/sheet-grid";

/** Sheet names may hold commas and exclamation marks, always inside apostrophes. */
const AREA =
  /(?:'(?:[^']|'')*'!|[^,'!]*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?\s*(?:,|$)/gy;

/** The rectangles of an address in its order; what follows an area that does not read as one is left out. */
export function areasOf(address: string): GridRange[] {
  const areas: GridRange[] = [];
  for (const [, left = "", top = "", right = left, bottom = top] of address
    .replace(/,\s+/g, ",")
    .matchAll(AREA)) {
    areas.push({
      firstRow: Number(top) - 1,
      firstColumn: columnIndex(left),
      lastRow: Number(bottom) - 1,
      lastColumn: columnIndex(right),
    });
  }
  return areas;
}
