/** What an own sheet says of one of its cells: the heading of its column and the row's own words. */
import { cellKey, valueAt } from "../../../core/model/sheet-grid";
import type { SheetGrid } from "../../../core/model/sheet-grid";
import type { OwnPlaces } from "../../../core/reading/own-sheets";

/** Columns with text that does not name the row: hidden ones, addresses, figures as text, advice. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  "report",
  "fixed",
  "cell",
  "registrationCell",
  "healthCell",
  "evidence",
  "second",
  "cause",
  "actual",
  "expected",
  "action",
  "verdict",
  "explanation",
  "flags",
  "grade",
  "reference",
  "since",
  "earlier",
]);
/** How far above a block of sums its heading may stand. */
const HEADING_WITHIN = 5;

/** Text of the nearest heading above; "" where there is none. */
export function headingOf(grid: SheetGrid, places: OwnPlaces, row: number, column: number): string {
  let above = row;
  while (above > places.keyRow && places.idAt(above) !== null) above -= 1;
  if (above < row) return textAt(grid, above, column);
  const lowest = Math.max(places.keyRow + 1, row - HEADING_WITHIN);
  for (let at = row - 1; at >= lowest; at -= 1) {
    const text = textAt(grid, at, column);
    if (text !== "") return text;
  }
  return "";
}

export function rowWords(grid: SheetGrid, places: OwnPlaces, row: number): string[] {
  const words: string[] = [];
  const isEntry = places.idAt(row) !== null;
  for (let column = 0; column < (grid.values[row]?.length ?? 0); column += 1) {
    const key = places.keys[column] ?? "";
    const names = column !== places.idColumn && !(isEntry && isNoName(key));
    const text = names ? textAt(grid, row, column) : "";
    if (text !== "") words.push(text);
  }
  return words;
}

function isNoName(key: string): boolean {
  return key.startsWith("typed.") || NOT_NAMES.has(key);
}

/** "" for figures and formulas. */
function textAt(grid: SheetGrid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && !grid.formulas.has(cellKey(row, column)) ? value.trim() : "";
}
