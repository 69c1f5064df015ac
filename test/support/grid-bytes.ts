/** Grids as the bytes of real workbooks, written by SheetJS and not by the product. */
import { utils, write } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { COLUMNS_OF_A_SHEET, valueAt, cellKey } from "../../src/core/model/sheet-grid";
import type { SheetGrid } from "../../src/core/model/sheet-grid";

export type GridFile = "xlsx" | "xls" | "xlsb" | "ods" | "csv" | "html";

/** `csv` and `html` hold the first sheet alone; `html` is a page saved as .xls, as old systems export it. */
export function gridBytes(grids: readonly SheetGrid[], kind: GridFile): Uint8Array {
  const [first] = grids;
  if (kind === "csv") return new TextEncoder().encode(first ? csvOf(first) : "");
  if (kind === "html") return new TextEncoder().encode(first ? htmlOf(first) : "");
  const book = utils.book_new();
  for (const grid of grids) utils.book_append_sheet(book, workSheet(grid), grid.name);
  const bookType = kind === "xls" ? "biff8" : kind;
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

function workSheet(grid: SheetGrid): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 1;
  grid.values.forEach((values, row) => {
    width = Math.max(width, values.length);
    values.forEach((value, column) => {
      const cell = cellOf(grid, row, column);
      if (cell) sheet[utils.encode_cell({ r: row, c: column })] = cell;
      else if (value !== null) throw new Error(`not written: ${JSON.stringify(value)}`);
    });
  });
  sheet["!ref"] = utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(0, grid.values.length - 1), c: width - 1 },
  });
  sheet["!merges"] = grid.merges.map((merge) => ({
    s: { r: merge.firstRow, c: merge.firstColumn },
    e: { r: merge.lastRow, c: merge.lastColumn },
  }));
  const hidden: { hidden: boolean }[] = [];
  for (const row of grid.hiddenRows) hidden[row] = { hidden: true };
  sheet["!rows"] = hidden;
  return sheet;
}

/** [MS-XLS] BErr. */
const ERROR_CODES: Readonly<Record<string, number>> = {
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
};

function cellOf(grid: SheetGrid, row: number, column: number): CellObject | null {
  const value = valueAt(grid, row, column);
  const format = grid.numberFormats.get(cellKey(row, column));
  const look = format === undefined ? {} : { z: format };
  if (typeof value === "number") return { t: "n", v: value, ...look };
  if (typeof value === "string") return { t: "s", v: value };
  const error = value === null || typeof value === "boolean" ? "" : value.error;
  const code = ERROR_CODES[error];
  return code === undefined ? null : { t: "e", v: code, w: error };
}

function csvOf(grid: SheetGrid): string {
  return grid.values
    .map((values) => values.map((value) => csvField(shown(value))).join(","))
    .join("\r\n");
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function htmlOf(grid: SheetGrid): string {
  const covered = new Set<number>();
  const spans = new Map<number, string>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of grid.merges) {
    spans.set(
      firstRow * COLUMNS_OF_A_SHEET + firstColumn,
      ` rowspan="${lastRow - firstRow + 1}" colspan="${lastColumn - firstColumn + 1}"`
    );
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        if (row !== firstRow || column !== firstColumn) covered.add(cellKey(row, column));
  }
  const width = Math.max(...grid.values.map((values) => values.length));
  const rows = grid.values.map((_, row) => {
    const cells = Array.from({ length: width }, (__, column) => {
      const key = cellKey(row, column);
      if (covered.has(key)) return "";
      return `<td${spans.get(key) ?? ""}>${escaped(shown(valueAt(grid, row, column)))}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<html><head><meta charset="utf-8"></head><body><table border="1">${rows.join("\n")}</table></body></html>`;
}

function shown(value: SheetGrid["values"][number][number]): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
