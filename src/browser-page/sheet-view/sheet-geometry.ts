/** How large a sheet is on the page: widths from what the columns hold, one height for every row. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { cellText } from "./cell-text";

export const ROW_HEIGHT = 24;
export const HEADER_WIDTH = 48;

const NARROWEST = 56;
const WIDEST = 260;
const PADDING = 14;
const DIGIT_WIDTH = 7.5;
const HAN_WIDTH = 14;
/** Widths are taken from the first rows: headings and the first figures. */
const SAMPLED_ROWS = 120;
/** A sheet looks like a sheet when empty cells surround it: a screen of them. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;

export interface SheetGeometry {
  readonly rows: number;
  readonly columns: number;
  /** Pixels; 0 for what our own sheets hide. */
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
}

export function sheetGeometry(grid: SheetGrid): SheetGeometry {
  const isOwn = grid.ownKind !== null;
  let used = 0;
  for (const row of grid.values) used = Math.max(used, row.length);
  const columns = used + SPARE_COLUMNS;
  const rows = grid.values.length + SPARE_ROWS;
  const wide = mergedCells(grid);
  const widths = Array.from({ length: columns }, (_, column) => {
    if (isOwn && isIdColumn(grid, column)) return 0;
    let width = NARROWEST;
    for (let row = 0; row < Math.min(rows, SAMPLED_ROWS); row += 1) {
      if (wide.has(`${row} ${column}`)) continue;
      width = Math.max(width, textWidth(cellText(grid, row, column)) + PADDING);
    }
    return Math.min(WIDEST, Math.ceil(width));
  });
  return {
    rows,
    columns,
    rowHeight: (row) => (isOwn && grid.hiddenRows.has(row) ? 0 : ROW_HEIGHT),
    columnWidth: (column) => widths[column] ?? NARROWEST,
  };
}

/** Titles run over the columns that they are merged across and say nothing of one column's width. */
function mergedCells(grid: SheetGrid): ReadonlySet<string> {
  return new Set(
    grid.merges
      .filter((merge) => merge.lastColumn > merge.firstColumn)
      .map((merge) => `${merge.firstRow} ${merge.firstColumn}`)
  );
}

/** The column of ids has the product's name as its key (see table-sheet.ts). */
function isIdColumn(grid: SheetGrid, column: number): boolean {
  return cellText(grid, 0, column).startsWith("hengbi.");
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += (character.codePointAt(0) ?? 0) > 0x2e7f ? HAN_WIDTH : DIGIT_WIDTH;
  }
  return width;
}
