/** Formulas in the R1C1 notation of XML Spreadsheet 2003, as A1. */
import { columnLetters } from "../../core/model/cell-ref";
import { COLUMNS_OF_A_SHEET } from "../../core/model/sheet-grid";

/** Texts and quoted sheet names, which stay; else a reference that no letter or digit touches. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])R(\[-?\d{1,7}\]|\d{1,7})?C(\[-?\d{1,7}\]|\d{1,7})?(?![\w.(])/g;

/** `SUM(R[-3]C:R[-1]C)` in B5 → `SUM(B2:B4)`; past the edge of the sheet `#REF!`. */
export function formulaInA1(formula: string, row: number, column: number): string {
  return formula.replace(TOKENS, (token, rowPart?: string, columnPart?: string) => {
    if (token.startsWith('"') || token.startsWith("'")) return token;
    const atRow = moved(rowPart, row);
    const atColumn = moved(columnPart, column);
    if (atRow < 0 || atColumn < 0 || atColumn >= COLUMNS_OF_A_SHEET) return "#REF!";
    const fixed = (part: string | undefined): string => (/^\d/.test(part ?? "") ? "$" : "");
    return `${fixed(columnPart)}${columnLetters(atColumn)}${fixed(rowPart)}${atRow + 1}`;
  });
}

/** `[-2]` is relative, `3` is the third, nothing is the cell's own. */
function moved(part: string | undefined, own: number): number {
  if (part === undefined) return own;
  return part.startsWith("[") ? own + Number(part.slice(1, -1)) : Number(part) - 1;
}
