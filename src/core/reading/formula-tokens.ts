/** Splits the formulas that {@link SumFormulas} understands: numbers, references, SUM, + - ( ) , : */

export type FormulaToken =
  | { readonly kind: "number"; readonly value: number }
  /** A cell or one corner of a range; `row` is null in whole-column references such as `B:B`. */
  | {
      readonly kind: "cell";
      readonly sheet: string | null;
      readonly letters: string;
      readonly row: number | null;
    }
  | { readonly kind: "sum" }
  | { readonly kind: "sign"; readonly sign: "+" | "-" | "(" | ")" | "," | ":" };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)(?![\d:A-Za-z])|(SUM)(?=\s*\()|(?:(?:'((?:[^']|'')+)'|([^\s'!()+\-,:*/^&=<>"[\]]+))!)?\$?([A-Za-z]{1,3})(?:\$?(\d{1,7}))?(?![\w(.!])|([-+(),:]))/iy;

/** Null for any formula with something else in it. Bounded by the length of a formula (8,192 in Excel). */
export function formulaTokens(formula: string): FormulaToken[] | null {
  const text = formula.trim().replace(/^=/, "");
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const matched = TOKEN.exec(text);
    if (!matched) return text.slice(at).trim() === "" ? tokens : null;
    at = TOKEN.lastIndex;
    const [, number, sum, quoted, plain, letters, digits, sign] = matched;
    if (number !== undefined) tokens.push({ kind: "number", value: Number(number) });
    else if (sum !== undefined) tokens.push({ kind: "sum" });
    else if (letters !== undefined) {
      const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
      tokens.push({ kind: "cell", sheet, letters, row: digits ? Number(digits) - 1 : null });
    } else tokens.push({ kind: "sign", sign: sign as "+" });
  }
  return tokens;
}
