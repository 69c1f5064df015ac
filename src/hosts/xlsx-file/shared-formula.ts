/**
 * A shared formula stands once, at its first cell; the others follow with their relative references
 * moved (ECMA-376 part 1, 18.3.1.40). Names, functions, texts and structured references stay.
 */
import { columnIndex, columnLetters } from "../../core/model/cell-ref";
import { COLUMNS_OF_A_SHEET } from "../../core/model/sheet-grid";

const ROWS_OF_A_SHEET = 1_048_576;

/** Text, quoted sheet name, bracketed part, then any run of characters that can make up a reference or a name. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\w.\\?\u0080-\uffff]+/g;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** The formula as it reads `rows` further down and `columns` further right; past the edge of the sheet `#REF!`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token, offset: number) => {
    const next = formula[offset + token.length];
    if (next === "(" || next === "!") return token;
    const cell = CELL.exec(token);
    if (cell) {
      const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
      const column = movedColumn(fixedColumn, letters, columns);
      const row = movedRow(fixedRow, digits, rows);
      return column === null || row === null ? "#REF!" : column + row;
    }
    if (next !== ":" && formula[offset - 1] !== ":") return token;
    const [, fixedColumn = "", letters = ""] = COLUMN.exec(token) ?? [];
    if (letters !== "") return movedColumn(fixedColumn, letters, columns) ?? "#REF!";
    const [, fixedRow = "", digits = ""] = ROW.exec(token) ?? [];
    return digits === "" ? token : (movedRow(fixedRow, digits, rows) ?? "#REF!");
  });
}

function movedColumn(fixed: string, letters: string, columns: number): string | null {
  if (fixed !== "") return fixed + letters;
  const column = columnIndex(letters) + columns;
  return column >= 0 && column < COLUMNS_OF_A_SHEET ? columnLetters(column) : null;
}

function movedRow(fixed: string, digits: string, rows: number): string | null {
  if (fixed !== "") return fixed + digits;
  const row = Number(digits) + rows;
  return row >= 1 && row <= ROWS_OF_A_SHEET ? String(row) : null;
}
