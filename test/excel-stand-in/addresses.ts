/** A1 addresses as the API takes them: a cell, a block, whole rows, whole columns. */
import { columnIndex } from "../../src/core/model/cell-ref";
import type { GridRange } from "../../src/core/model/sheet-grid";
import { ExcelFailure } from "./excel-failure";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: GridRange = {
  firstRow: 0,
  firstColumn: 0,
  lastRow: LAST_ROW,
  lastColumn: LAST_COLUMN,
};

/** Excel.Worksheet.getRange: longer ones are an InvalidArgument. */
const LONGEST_ADDRESS = 8_192;

export function rangeAt(address: string): GridRange {
  const bare = address.replaceAll("$", "");
  const found = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(bare);
  if (!found || bare === "" || bare.length > LONGEST_ADDRESS) throw invalid(address);
  const [, left = "", top = "", right = left, bottom = top] = found;
  if ((left === "") !== (right === "") || (top === "") !== (bottom === "")) throw invalid(address);
  if (!bare.includes(":") && (left === "" || top === "")) throw invalid(address);
  const range = {
    firstRow: top === "" ? 0 : Number(top) - 1,
    firstColumn: left === "" ? 0 : columnIndex(left),
    lastRow: bottom === "" ? LAST_ROW : Number(bottom) - 1,
    lastColumn: right === "" ? LAST_COLUMN : columnIndex(right),
  };
  const fits =
    range.firstRow >= 0 &&
    range.lastRow <= LAST_ROW &&
    range.lastColumn <= LAST_COLUMN &&
    range.firstRow <= range.lastRow &&
    range.firstColumn <= range.lastColumn;
  if (!fits) throw invalid(address);
  return range;
}

export function areasAt(addresses: string): GridRange[] {
  if (addresses.length > LONGEST_ADDRESS) throw invalid(addresses.slice(0, 40));
  return addresses.split(",").map((address) => rangeAt(address.trim()));
}

export function contains(range: GridRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

export function overlap(a: GridRange, b: GridRange): GridRange | null {
  const firstRow = Math.max(a.firstRow, b.firstRow);
  const firstColumn = Math.max(a.firstColumn, b.firstColumn);
  const lastRow = Math.min(a.lastRow, b.lastRow);
  const lastColumn = Math.min(a.lastColumn, b.lastColumn);
  return firstRow > lastRow || firstColumn > lastColumn
    ? null
    : { firstRow, firstColumn, lastRow, lastColumn };
}

function invalid(address: string): ExcelFailure {
  return new ExcelFailure("InvalidArgument", `address ${address}`);
}
