/** The row of column numbers between a header and its units. */
import type { CellValue } from "../model/sheet-grid";
import { folded, textOf } from "./folded-text";
import type { TableLayout } from "./table-layout";

/** `甲 1 2 3 …` directly below the header: every figure is one more than the figure before it. */
export function isColumnNumbers(values: readonly CellValue[], layout: TableLayout): boolean {
  const name = folded(textOf(values[layout.unitColumns[0] ?? 0]));
  if (!/^(?:[甲乙丙丁AB]|栏次|栏号|\(?\d{1,2}\)?|)$/.test(name)) return false;
  // A number over the units is the first of the series.
  let before: number | null = /\d/.test(name) ? Number(name.replace(/[()]/g, "")) : null;
  if (before !== null && before > 2) return false;
  let steps = 0;
  // 甲 names no village: below it the numbers may leave some out, where columns were deleted or moved.
  const seen = /^[甲乙丙丁]$/.test(name) ? new Set<number>() : null;
  for (let column = layout.firstColumn; column <= layout.lastColumn; column++) {
    if (layout.unitColumns.includes(column) || column === layout.rowNumberColumn) continue;
    // 1=2+3: the number with the sum that the column holds.
    const text = folded(textOf(values[column]))
      .replace(/[()]/g, "")
      .replace(/(?<=\d)=[\d+-]+$/, "");
    if (text === "" || /^[甲乙丙丁]$/.test(text)) continue;
    const number = Number(text);
    if (!Number.isInteger(number) || number < 0) return false;
    if (seen) {
      if (seen.has(number)) return false;
      seen.add(number);
    } else {
      if (before !== null && number !== before + 1) return false;
      if (before === null && number > 2) return false;
    }
    if (before !== null) steps++;
    before = number;
  }
  return steps >= 2 || (steps >= 1 && name !== "");
}
