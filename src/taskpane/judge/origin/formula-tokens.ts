/**
 * The parts of a formula that lead to cells. Unlike the core's own tokens, which must be understood to the
 * last sign to be computed, everything else is passed over: the sheet may have been edited by anybody.
 */
import { columnIndex } from "../../../core/model/cell-ref";
import type { GridRange } from "../../../core/model/sheet-grid";

export interface RangeToken {
  readonly kind: "range";
  /** Null: the sheet of the formula. */
  readonly sheet: string | null;
  /** Whole columns and rows reach to the sheet's limits. */
  readonly range: GridRange;
}

export type FormulaToken =
  | RangeToken
  | { readonly kind: "text"; readonly text: string }
  /** A function, a defined name or a number; in upper case. */
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "sign"; readonly sign: string };

/** Longest formula that Excel takes. */
const LONGEST = 8192;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

// An address ends where a word would: `A1月` and `LOG10(` are none.
const TEXT = /"((?:[^"]|"")*)"/y;
/** Another workbook's, or a structured reference: neither leads to a sheet that is held. */
const BRACKETS =
  /\[[^\]]*\](?:[^\s'!()+\-,:*/^&=<>"[\]{};]*!\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)?/y;
const SHEET = /(?:'((?:[^']|'')+)'|([^\s'!()+\-,:*/^&=<>"[\]{};]+))!/y;
const RANGE =
  /\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![^\s')+\-,:*/^&=<>"[\]{};])/y;
const COLUMNS = /\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})(?![^\s')+\-,:*/^&=<>"[\]{};])/y;
const ROWS = /\$?(\d{1,7}):\$?(\d{1,7})(?![^\s')+\-,:*/^&=<>"[\]{};])/y;
const WORD = /[^\s'!()+\-,:*/^&=<>"[\]{};]+/y;

/** Linear in the formula's length; empty for one that is longer than Excel allows. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  if (formula.length > LONGEST) return tokens;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const matched = pattern.exec(formula);
    if (matched) at = pattern.lastIndex;
    return matched;
  };
  while (at < formula.length) {
    const text = take(TEXT);
    if (text) {
      tokens.push({ kind: "text", text: (text[1] ?? "").replaceAll('""', '"') });
      continue;
    }
    if (take(BRACKETS)) continue;
    const named = take(SHEET);
    const sheet = named ? (named[1]?.replaceAll("''", "'") ?? named[2] ?? null) : null;
    const range = takeRange(take);
    if (range) {
      tokens.push({ kind: "range", sheet, range });
      continue;
    }
    if (named) continue;
    const word = take(WORD);
    if (word) {
      tokens.push({ kind: "word", word: word[0].toUpperCase() });
      continue;
    }
    const sign = formula.charAt(at);
    // A quotation mark or bracket that never ends: nothing behind it can be told apart.
    if (sign === '"' || sign === "'" || sign === "[") break;
    if (sign.trim() !== "") tokens.push({ kind: "sign", sign });
    at += 1;
  }
  return tokens;
}

function takeRange(take: (pattern: RegExp) => RegExpExecArray | null): GridRange | null {
  const [, letters, digits, otherLetters = letters, otherDigits = digits] = take(RANGE) ?? [];
  if (letters !== undefined) {
    return corners([letters, otherLetters], [Number(digits) - 1, Number(otherDigits) - 1]);
  }
  const [, first, last] = take(COLUMNS) ?? [];
  if (first !== undefined) return corners([first, last], [0, LAST_ROW]);
  const [, top, bottom] = take(ROWS) ?? [];
  if (top === undefined) return null;
  return corners(["A", "XFD"], [Number(top) - 1, Number(bottom) - 1]);
}

function corners(
  letters: readonly (string | undefined)[],
  rows: readonly [number, number]
): GridRange | null {
  const columns = letters.map((each) => columnIndex(each ?? ""));
  const range = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  const isOnSheet =
    range.firstRow >= 0 && range.lastRow <= LAST_ROW && range.lastColumn <= LAST_COLUMN;
  return isOnSheet ? range : null;
}
