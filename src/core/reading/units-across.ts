/** Forms with units across the top and counts below each other: not read, and refused by that name. */
import { isEmpty } from "./folded-text";
import type { HeaderMemory } from "./header-memory";
import type { SourceSheet } from "./source-sheet";

/** Boys, girls and one more. */
const FEWEST_ROWS = 3;
const FEWEST_FIGURES = 2;
/** 一孩 | 男 | 3 | 2: the words stand in the first columns. */
const MOST_WORDS = 3;
/** A form has twenty rows of counts at most. */
const MOST_ROWS = 100;

/** The first of the rows that begin with the words of counts and go on with figures; null for any other sheet. */
export function unitsAcrossCell(
  sheet: SourceSheet,
  memory: HeaderMemory
): { readonly row: number; readonly column: number } | null {
  let first: { row: number; column: number } | null = null;
  let rows = 0;
  for (let row = 0; row < Math.min(sheet.rowCount, MOST_ROWS); row++) {
    const values = sheet.row(row);
    const figures = values.filter((value) => typeof value === "number").length;
    const column = values.findIndex((value) => !isEmpty(value));
    if (figures < FEWEST_FIGURES || column < 0) continue;
    const names = values.slice(column, column + MOST_WORDS).some((value) => {
      const meaning = memory.of(value);
      if (!meaning || meaning.unknown !== "") return false;
      return meaning.orders.length > 0 || meaning.kinds.has("male") || meaning.kinds.has("female");
    });
    if (!names) continue;
    first ??= { row, column };
    rows++;
    if (rows >= FEWEST_ROWS) return first;
  }
  return null;
}
