/**
 * Tables of a page as one sheet, the way Excel opens it: whatever stands below each other in the page stands
 * below each other in the sheet, and a table within a cell takes the rows and columns that it needs.
 */
import { COLUMNS_OF_A_SHEET, type GridRange } from "../../core/model/sheet-grid";
import { HostError } from "../host-error";
import { MAX_HTML_CELLS } from "./html-page";
import type { FlowItem, HtmlCell, HtmlRow, HtmlTable } from "./html-page";

/** A cell of the page at its place in the sheet. `cell` is null for a line of text outside of tables. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: HtmlCell | null;
}

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly GridRange[];
  readonly hiddenRows: readonly number[];
}

const ROWS_OF_A_SHEET = 1_048_576;

/** @throws HostError too-many-cells where the page is wider or longer than a sheet */
export function layOut(items: readonly FlowItem[]): Layout {
  const cells: PlacedCell[] = [];
  const merges: GridRange[] = [];
  const hiddenRows: number[] = [];
  let row = 0;
  let columns = 0;
  for (const item of items) {
    if (typeof item === "string") {
      cells.push({ row, column: 0, text: item, cell: null });
      row += 1;
      columns = Math.max(columns, 1);
      continue;
    }
    const table = layOutTable(item);
    copyInto({ cells, merges, hiddenRows }, table, row, 0);
    row += table.rows;
    columns = Math.max(columns, table.columns);
  }
  if (row > ROWS_OF_A_SHEET || columns > COLUMNS_OF_A_SHEET) throw tooLarge();
  return { rows: row, columns, cells, merges, hiddenRows };
}

interface Slot {
  readonly cell: HtmlCell;
  readonly row: number;
  readonly column: number;
  /** Behind the last row and column. */
  readonly endRow: number;
  readonly endColumn: number;
  /** Of a cell that holds a table. */
  readonly inner: Layout | null;
}

function layOutTable(table: HtmlTable): Layout {
  const rows = inShownOrder(table.rows);
  const { slots, columns } = slotsOf(rows);
  const nested = slots.some(({ inner }) => inner !== null);
  const rowStarts = nested ? starts(rows.length, slots, "row") : null;
  const columnStarts = nested ? starts(columns, slots, "column") : null;
  const rowAt = (index: number): number => rowStarts?.[index] ?? index;
  const columnAt = (index: number): number => columnStarts?.[index] ?? index;

  const cells: PlacedCell[] = [];
  const merges: GridRange[] = [];
  const hiddenRows: number[] = [];
  for (const slot of slots) {
    const row = rowAt(slot.row);
    const column = columnAt(slot.column);
    if (slot.inner) {
      copyInto({ cells, merges, hiddenRows }, slot.inner, row, column);
      continue;
    }
    const text = slot.cell.items.filter((item) => typeof item === "string").join("\n");
    cells.push({ row, column, text, cell: slot.cell });
    if (slot.endRow - slot.row > 1 || slot.endColumn - slot.column > 1) {
      merges.push({
        firstRow: row,
        firstColumn: column,
        lastRow: rowAt(slot.endRow) - 1,
        lastColumn: columnAt(slot.endColumn) - 1,
      });
    }
  }
  rows.forEach(({ hidden }, index) => {
    if (!hidden) return;
    for (let row = rowAt(index); row < rowAt(index + 1); row++) hiddenRows.push(row);
  });
  return { rows: rowAt(rows.length), columns: columnAt(columns), cells, merges, hiddenRows };
}

/** Browsers draw head rows first and foot rows last, wherever they stand. */
function inShownOrder(rows: readonly HtmlRow[]): readonly HtmlRow[] {
  const of = (section: HtmlRow["section"]) => rows.filter((row) => row.section === section);
  const plain = rows.every(({ section }) => section === "body");
  return plain ? rows : [...of("head"), ...of("body"), ...of("foot")];
}

/** Places by the algorithm of HTML (4.9.12.1): each cell takes the next free column; none leaves its section. */
function slotsOf(rows: readonly HtmlRow[]): { slots: readonly Slot[]; columns: number } {
  const slots: Slot[] = [];
  /** By column: the row from which it is free again. */
  const free: number[] = [];
  const sectionEnds = endsOfSections(rows);
  let columns = 0;
  rows.forEach(({ cells }, row) => {
    let column = 0;
    const sectionEnd = sectionEnds[row] ?? rows.length;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column++;
      const endColumn = column + cell.columns;
      if (endColumn > COLUMNS_OF_A_SHEET) throw tooLarge();
      const endRow = cell.rows === 0 ? sectionEnd : Math.min(row + cell.rows, sectionEnd);
      if (endRow > row + 1) for (let each = column; each < endColumn; each++) free[each] = endRow;
      const holdsTable = cell.items.some((item) => typeof item !== "string");
      const inner = holdsTable ? layOut(cell.items) : null;
      slots.push({ cell, row, column, endRow, endColumn, inner });
      column = endColumn;
      columns = Math.max(columns, column);
    }
  });
  return { slots, columns };
}

function endsOfSections(rows: readonly HtmlRow[]): readonly number[] {
  const ends = new Array<number>(rows.length);
  let end = rows.length;
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row]?.section !== rows[row + 1]?.section) end = row + 1;
    ends[row] = end;
  }
  return ends;
}

/**
 * Where each row or column begins in the sheet once every inner table has room: those that a single row or column
 * holds widen it; one that spans several widens the last.
 */
function starts(count: number, slots: readonly Slot[], along: "row" | "column"): readonly number[] {
  const sizes = new Array<number>(count).fill(1);
  const spans = slots
    .flatMap((slot) => {
      if (!slot.inner) return [];
      const [first, end] =
        along === "row" ? [slot.row, slot.endRow] : [slot.column, slot.endColumn];
      return [{ first, end, needs: along === "row" ? slot.inner.rows : slot.inner.columns }];
    })
    .sort((a, b) => a.end - a.first - (b.end - b.first));
  for (const { first, end, needs } of spans) {
    let has = 0;
    for (let each = first; each < end; each++) has += sizes[each] ?? 1;
    if (needs > has) sizes[end - 1] = (sizes[end - 1] ?? 1) + needs - has;
  }
  const places = [0];
  for (const size of sizes) places.push((places.at(-1) ?? 0) + size);
  return places;
}

function copyInto(
  into: { cells: PlacedCell[]; merges: GridRange[]; hiddenRows: number[] },
  from: Layout,
  row: number,
  column: number
): void {
  for (const cell of from.cells) {
    into.cells.push({ ...cell, row: cell.row + row, column: cell.column + column });
  }
  for (const { firstRow, firstColumn, lastRow, lastColumn } of from.merges) {
    into.merges.push({
      firstRow: firstRow + row,
      firstColumn: firstColumn + column,
      lastRow: lastRow + row,
      lastColumn: lastColumn + column,
    });
  }
  for (const hidden of from.hiddenRows) into.hiddenRows.push(hidden + row);
}

function tooLarge(): HostError {
  return new HostError("too-many-cells", { limit: MAX_HTML_CELLS });
}
