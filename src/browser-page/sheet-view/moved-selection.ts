/** Where the selection goes when a key is pressed, as in Excel. */
import type { MergeIndex } from "./merge-index";
import type { SheetGeometry } from "./sheet-geometry";

export interface At {
  readonly row: number;
  readonly column: number;
}

/** @returns null for a key that moves nothing */
export function moved(
  from: At | null,
  {
    key,
    ctrlKey,
    metaKey,
  }: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  geometry: SheetGeometry,
  merges: MergeIndex,
  rowsOfPage: number
): At | null {
  const start = from ?? { row: 0, column: 0 };
  const far = ctrlKey || metaKey;
  const merge = merges.at(start.row, start.column);
  const page = Math.max(1, rowsOfPage);
  switch (key) {
    case "ArrowDown":
      return inside({ ...start, row: (merge?.lastRow ?? start.row) + 1 }, geometry, 1);
    case "ArrowUp":
      return inside({ ...start, row: start.row - 1 }, geometry, -1);
    case "ArrowRight":
      return inside({ ...start, column: (merge?.lastColumn ?? start.column) + 1 }, geometry, 1);
    case "ArrowLeft":
      return inside({ ...start, column: start.column - 1 }, geometry, -1);
    case "PageDown":
      return inside({ ...start, row: start.row + page }, geometry, 1);
    case "PageUp":
      return inside({ ...start, row: start.row - page }, geometry, -1);
    case "Home":
      return inside({ row: far ? 0 : start.row, column: 0 }, geometry, 1);
    case "End":
      return inside(
        { row: far ? geometry.rows - 1 : start.row, column: geometry.columns - 1 },
        geometry,
        -1
      );
    default:
      return null;
  }
}

/** The nearest cell that is not hidden, first in the direction of the move. */
function inside({ row, column }: At, geometry: SheetGeometry, step: 1 | -1): At {
  const { rows, columns, rowHeight, columnWidth } = geometry;
  return {
    row: visible(row, rows, rowHeight, step),
    column: visible(column, columns, columnWidth, step),
  };
}

function visible(wanted: number, count: number, size: (index: number) => number, step: 1 | -1) {
  const start = Math.min(Math.max(wanted, 0), count - 1);
  for (let index = start; index >= 0 && index < count; index += step) {
    if (size(index) > 0) return index;
  }
  for (let index = start; index >= 0 && index < count; index -= step) {
    if (size(index) > 0) return index;
  }
  return start;
}
