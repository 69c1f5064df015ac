/** One cell of a plan as SpreadsheetML. Texts stand in the cell itself, so the shared strings stay as they are. */
import { a1 } from "../../core/model/cell-ref";
import type { Look, PlanCell } from "../../core/model/sheet-plan";
import type { StyleSheet } from "./style-sheet";
import { MAX_FORMULA_LENGTH, MAX_TEXT_LENGTH } from "../sheet-limits";
import { looksLikeFormula } from "./text-risk";
import { escapeText, xstring } from "./xml-text";
import { DAYS_TO_1904 } from "./worksheet-part";

const DAY_LOOKS: ReadonlySet<Look> = new Set(["day", "iso-day", "input-day", "input-iso-day"]);

export interface CellStyles {
  readonly sheet: StyleSheet;
  readonly date1904: boolean;
}

/** @throws Error for a number or a formula that no workbook can hold: a fault of the plan */
export function cellMarkup(
  row: number,
  column: number,
  cell: PlanCell,
  { sheet, date1904 }: CellStyles
): string {
  const { value, formula, look } = cell;
  const address = a1(row, column);
  const isText = typeof value === "string" && formula === undefined;
  const style = sheet.cell(look, isText && looksLikeFormula(value));
  const start = `<c r="${address}" s="${style}"`;
  if (formula !== undefined) {
    if (formula.length > MAX_FORMULA_LENGTH) throw new Error(`formula too long at ${address}`);
    const f = `<f>${escapeText(xstring(formula))}</f>`;
    if (typeof value === "number") return `${start}>${f}<v>${number(value, address)}</v></c>`;
    return `${start} t="str">${f}<v>${escapeText(xstring(cut(value ?? "")))}</v></c>`;
  }
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") {
    const isDay = date1904 && DAY_LOOKS.has(look);
    return `${start}><v>${number(isDay ? value - DAYS_TO_1904 : value, address)}</v></c>`;
  }
  return `${start} t="inlineStr"><is>${textMarkup(value)}</is></c>`;
}

/** `<t>` with its blanks kept. */
export function textMarkup(text: string): string {
  const escaped = escapeText(xstring(cut(text)));
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}

function number(value: number, address: string): string {
  if (!Number.isFinite(value)) throw new Error(`no finite number at ${address}`);
  return String(value);
}

/** Longer texts damage the file, so the last sign says that more was there. */
function cut(text: string): string {
  return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - 1)}…`;
}
