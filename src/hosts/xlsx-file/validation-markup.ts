/** Drop-downs and limits of a plan as data validations (ECMA-376 part 1, 18.3.1.33). */
import { a1Range, columnLetters } from "../../core/model/cell-ref";
import { serialOfDay } from "../../core/model/period";
import type { PlanValidation, SheetPlan } from "../../core/model/sheet-plan";
import { escapeAttribute, escapeText, xstring } from "./xml-text";
import { DAYS_TO_1904 } from "./worksheet-part";

/** Longest formula of a validation, the quotes left out, and longest message (Excel specifications and limits). */
const MAX_LIST_LENGTH = 255;
const MAX_MESSAGE_LENGTH = 255;

/** Days that a clerk can mean; keeps 20250403 typed as a number out. */
const FIRST_DAY = "1990-01-01";
const LAST_DAY = "2099-12-31";

/**
 * Options of long lists, and of lists whose options hold a comma, which a list inside the validation
 * cannot state. They stand in a hidden column behind the plan's own, from the second row down: the
 * first row of an own sheet is for its keys.
 */
export interface OptionColumn {
  readonly column: number;
  readonly options: readonly string[];
}

export const FIRST_OPTION_ROW = 1;

export function optionColumns(plan: SheetPlan): readonly OptionColumn[] {
  const width = Math.max(plan.columns.length, ...plan.rows.map((row) => row.length));
  const columns = new Map<string, OptionColumn>();
  for (const { rule } of plan.validations) {
    if (rule.type !== "list" || fitsInside(rule.options)) continue;
    const key = JSON.stringify(rule.options);
    if (!columns.has(key)) {
      columns.set(key, { column: width + 1 + columns.size, options: rule.options });
    }
  }
  return [...columns.values()];
}

function fitsInside(options: readonly string[]): boolean {
  const list = options.join(",");
  return list.length <= MAX_LIST_LENGTH && !options.some((option) => /[,"]|^\s|\s$/.test(option));
}

export function validationsMarkup(
  plan: SheetPlan,
  columns: readonly OptionColumn[],
  date1904: boolean
): string {
  if (plan.validations.length === 0) return "";
  const each = plan.validations.map((validation) => one(validation, columns, date1904));
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function one(
  { range, rule, message }: PlanValidation,
  columns: readonly OptionColumn[],
  date1904: boolean
): string {
  const error = escapeAttribute(xstring(message.slice(0, MAX_MESSAGE_LENGTH)));
  const rest = `allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${error}" sqref="${a1Range(range)}"`;
  if (rule.type === "list") {
    return `<dataValidation type="list" ${rest}>${first(listSource(rule.options, columns))}</dataValidation>`;
  }
  if (rule.type === "day") {
    const days = [FIRST_DAY, LAST_DAY].map(
      (day) => serialOfDay(day) - (date1904 ? DAYS_TO_1904 : 0)
    );
    return `<dataValidation type="date" operator="between" ${rest}>${limits(days)}</dataValidation>`;
  }
  const { type, min, max } = rule;
  const operator = max === null ? "greaterThanOrEqual" : "between";
  const bounds = max === null ? [min] : [min, max];
  return `<dataValidation type="${type}" operator="${operator}" ${rest}>${limits(bounds)}</dataValidation>`;
}

function limits([min = 0, max]: readonly number[]): string {
  return first(String(min)) + (max === undefined ? "" : `<formula2>${max}</formula2>`);
}

function first(formula: string): string {
  return `<formula1>${escapeText(xstring(formula))}</formula1>`;
}

function listSource(options: readonly string[], columns: readonly OptionColumn[]): string {
  const key = JSON.stringify(options);
  const outside = columns.find((each) => JSON.stringify(each.options) === key);
  if (!outside) return `"${options.join(",")}"`;
  const letters = columnLetters(outside.column);
  const firstRow = FIRST_OPTION_ROW + 1;
  return `$${letters}$${firstRow}:$${letters}$${firstRow + options.length - 1}`;
}
