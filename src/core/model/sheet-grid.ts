/**
 * A worksheet as a host hands it over: plain values with addresses, nothing of Office or of a file
 * format. Rows and columns are counted from 0 here; `cell-ref.ts` prints them as A1.
 */

import type { Side } from "./births";

/** An error value such as `#DIV/0!`, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** `null` is an empty cell. Dates arrive as serial numbers or as the text the cell shows. */
export type CellValue = string | number | boolean | null | CellError;

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/** Both corners included. */
export interface GridRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Excel's last column is XFD, so row * 16384 + column is unique (resource limits of Excel 2007+). */
export const COLUMNS_OF_A_SHEET = 16384;

/** Key of a cell in the sparse maps of a {@link SheetGrid}. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS_OF_A_SHEET + column;
}

/** Kinds of the result sheets (contract §6); a sheet marked with one of them is the product's own. */
export const OWN_SHEET_KINDS = [
  "findings",
  "summary",
  "comparison",
  "bridge",
  "sex-ratio",
  "watch",
  "receipts",
  "score-input",
  "scores",
  "ledger",
  "submissions",
  "run-record",
  "explanation",
  "feedback",
  "notice",
  "analysis",
  "readings",
  "source-copy",
] as const;
export type OwnSheetKind = (typeof OWN_SHEET_KINDS)[number];

export interface SheetGrid {
  /** Base name of the workbook file; "" for the workbook open in Excel. */
  readonly file: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The side that the user named for the whole file; absent: the sheet's own words say it. */
  readonly side?: Side;
  /** The kind in the defined name `_hengbi`, or null for somebody else's sheet. */
  readonly ownKind: OwnSheetKind | null;
  /** Row-major; rows may be shorter than the sheet is wide; missing = empty. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly GridRange[];
  /** Rows that are hidden, by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Formula text without the leading "=", by {@link cellKey}. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Cells (by {@link cellKey}) that hold a formula without a stored value; their value is null. */
  readonly uncalculated: ReadonlySet<number>;
  /** Number format codes by {@link cellKey}; cells formatted General are absent. */
  readonly numberFormats: ReadonlyMap<number, string>;
  /** Set when the host could not read this sheet: the reason, as a key of the messages. */
  readonly unreadable?: string;
}

/** The value at a place, null outside the used range. */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}
