/** Ranges as the parts of a workbook write them. */
import { columnIndex } from "../../core/model/cell-ref";
import type { GridRange } from "../../core/model/sheet-grid";

const RANGE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** `B3:D3` or `B3`; null for anything else. */
export function rangeOf(reference: string): GridRange | null {
  const found = RANGE.exec(reference);
  if (!found) return null;
  const [, firstLetters = "", firstDigits = "", lastLetters, lastDigits] = found;
  return {
    firstRow: Number(firstDigits) - 1,
    firstColumn: columnIndex(firstLetters),
    lastRow: Number(lastDigits ?? firstDigits) - 1,
    lastColumn: columnIndex(lastLetters ?? firstLetters),
  };
}
