/** Which cells a formula looks at. Of a conditional sum or count only the rows that meet its conditions. */
import type { CellValue } from "../../../core/model/sheet-grid";
import { formulaTokens } from "./formula-tokens";
import type { FormulaToken, RangeToken } from "./formula-tokens";

export type FormulaRange = Pick<RangeToken, "sheet" | "range">;

/** Value of a single cell that the formula names; null where it is empty or not there. */
export type ValueOf = (cell: FormulaRange) => CellValue;

/** The last row that holds anything on a sheet of the formula; −1 where there is none. */
export type LastRowOf = (sheet: string | null) => number;

type Argument = readonly FormulaToken[];
type Condition = readonly [cells: RangeToken, meets: (value: CellValue) => boolean];

/** Index of the first condition's range; −1: the sum's own range stands last (SUMIF). */
const CONDITIONAL: ReadonlyMap<string, "pairs" | "sum-pairs" | "pair-sum"> = new Map([
  ["COUNTIF", "pairs"],
  ["COUNTIFS", "pairs"],
  ["SUMIFS", "sum-pairs"],
  ["SUMIF", "pair-sum"],
] as const);

/** In the order of the formula. */
export function formulaRanges(
  formula: string,
  valueOf: ValueOf,
  lastRowOf: LastRowOf
): FormulaRange[] {
  const tokens = formulaTokens(formula);
  const ranges: FormulaRange[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === "range") ranges.push(token);
    const order = token?.kind === "word" ? CONDITIONAL.get(token.word) : undefined;
    const call = order && isSign(tokens[at + 1], "(") ? callAt(tokens, at + 1) : null;
    const met = call && order ? metRows(call.inside, order, valueOf, lastRowOf) : null;
    if (!call || !met) continue;
    for (const range of met) ranges.push(range);
    at = call.end;
  }
  return ranges;
}

/** Null where the call is not as simple as ours are: then all that it names counts. */
function metRows(
  inside: readonly Argument[],
  order: "pairs" | "sum-pairs" | "pair-sum",
  valueOf: ValueOf,
  lastRowOf: LastRowOf
): FormulaRange[] | null {
  const summed = order === "sum-pairs" ? inside[0] : order === "pair-sum" ? inside[2] : undefined;
  const paired =
    order === "sum-pairs" ? inside.slice(1) : order === "pair-sum" ? inside.slice(0, 2) : inside;
  const conditions: Condition[] = [];
  for (let at = 0; at < paired.length; at += 2) {
    const cells = onlyColumn(paired[at]);
    const meets = criterion(paired[at + 1], valueOf);
    if (!cells || !meets) return null;
    conditions.push([cells, meets]);
  }
  const first = conditions[0]?.[0];
  const sum = summed && onlyColumn(summed);
  const columns = [...conditions.map(([cells]) => cells), ...(sum ? [sum] : [])];
  if (!first || (summed && !sum)) return null;
  const height = (of: RangeToken) => of.range.lastRow - of.range.firstRow;
  if (columns.some((each) => height(each) !== height(first))) return null;
  const met: FormulaRange[] = [];
  const lastRow = Math.min(first.range.lastRow, lastRowOf(first.sheet));
  for (let row = first.range.firstRow; row <= lastRow; row += 1) {
    const below = row - first.range.firstRow;
    if (conditions.every(([cells, meets]) => meets(valueOf(cellBelow(cells, below))))) {
      met.push(...columns.map((cells) => cellBelow(cells, below)));
    }
  }
  return met;
}

function cellBelow({ sheet, range }: RangeToken, rows: number): FormulaRange {
  const row = range.firstRow + rows;
  const { firstColumn, lastColumn } = range;
  return { sheet, range: { firstRow: row, lastRow: row, firstColumn, lastColumn } };
}

function onlyColumn(argument: Argument | undefined): RangeToken | null {
  const [token, ...further] = argument ?? [];
  const isColumn =
    token?.kind === "range" &&
    further.length === 0 &&
    token.range.firstColumn === token.range.lastColumn;
  return isColumn ? token : null;
}

/** Equal to a text or a cell, or `<>` to a text; as Excel compares them, without regard to case. */
function criterion(
  argument: Argument | undefined,
  valueOf: ValueOf
): ((value: CellValue) => boolean) | null {
  const [token, ...further] = argument ?? [];
  if (!token || further.length > 0) return null;
  if (token.kind === "range") {
    const wanted = plain(valueOf(token));
    return (value) => plain(value) === wanted;
  }
  if (token.kind !== "text") return null;
  const other = /^<>(.*)$/s.exec(token.text)?.[1];
  if (other !== undefined) return (value) => plain(value) !== plain(other);
  if (/^[<>=]|[*?~]/.test(token.text)) return null;
  return (value) => plain(value) === plain(token.text);
}

function plain(value: CellValue): string {
  if (value !== null && typeof value === "object") return value.error;
  return String(value ?? "").toLowerCase();
}

/** The arguments of the call whose opening bracket stands at `open`; null where it is never closed. */
function callAt(
  tokens: readonly FormulaToken[],
  open: number
): { readonly inside: readonly Argument[]; readonly end: number } | null {
  const inside: FormulaToken[][] = [[]];
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isSign(token, "(")) depth += 1;
    if (isSign(token, ")")) depth -= 1;
    if (depth === 0) return { inside, end: at };
    if (at === open) continue;
    if (depth === 1 && isSign(token, ",")) inside.push([]);
    else inside.at(-1)?.push(token);
  }
  return null;
}

function isSign(token: FormulaToken | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.sign === sign;
}
