/** Where a cell is, and how that is written. JSON never quotes a sheet's name; formulas always do. */
import type { GridRange, OwnSheetKind } from "./sheet-grid";

export interface CellRef {
  readonly file: string;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** A block of cells, or a whole sheet's place when `firstRow` = `lastRow` = 0. */
export interface RangeRef extends GridRange {
  readonly file: string;
  readonly sheet: string;
}

/** A cell or a block of the workbook as read. */
export type Located = CellRef | RangeRef;

/**
 * A cell of one of the product's own sheets, named by row id and column key because its address is
 * known only once the sheet is laid out.
 */
export interface OwnCell {
  readonly own: OwnSheetKind;
  readonly id: string;
  readonly key: string;
}

/** What a finding or a ledger line points at. */
export type Place = Located | OwnCell;

export function isOwnCell(place: Place): place is OwnCell {
  return "own" in place;
}

export function isRange(place: Located): place is RangeRef {
  return "firstRow" in place;
}

/** Every address asks, and no form has more columns. */
const FIRST_LETTERS = Array.from({ length: 26 * 27 }, (_, column) => lettersOf(column));

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  return FIRST_LETTERS[column] ?? lettersOf(column);
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** A → 0, XFD → 16383; anything but letters gives NaN. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]+$/.test(letters)) return Number.NaN;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `F9` from 0-based row and column. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `C5:N24`, or `C5` where both corners are the same cell. */
export function a1Range(range: GridRange): string {
  const first = a1(range.firstRow, range.firstColumn);
  const last = a1(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `3月!F9`; `file.xlsx#3月!F9` when more than one file was read (contract §1). The one open in Excel has no name. */
export function placeText(place: Located, severalFiles: boolean): string {
  const address = isRange(place) ? a1Range(place) : a1(place.row, place.column);
  return `${severalFiles && place.file !== "" ? `${place.file}#` : ""}${place.sheet}!${address}`;
}

/** `'3月'!` with apostrophes doubled, for formulas and links. */
export function quotedSheet(sheet: string): string {
  return sheet.includes("'") ? `'${sheet.replaceAll("'", "''")}'!` : `'${sheet}'!`;
}
