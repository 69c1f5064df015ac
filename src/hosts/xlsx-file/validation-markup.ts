/** Drop-downs and limits of a plan as data validations (ECMA-376 part 1, 18.3.1.33). */
import { a1Range } from "../../core/model/cell-ref";
import { serialOfDay } from "../../core/model/period";
import type { PlanValidation, SheetPlan } from "../../core/model/sheet-plan";
import { FIRST_DAY, LAST_DAY, listSource, type OptionColumn } from "../option-columns";
import { escapeAttribute, escapeText, xstring } from "./xml-text";
import { DAYS_TO_1904 } from "./worksheet-part";

/** Longest message (Excel specifications and limits). */
const MAX_MESSAGE_LENGTH = 255;

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
    return `<dataValidation type="list" ${rest}>${first(listFormula(rule.options, columns))}</dataValidation>`;
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

function listFormula(options: readonly string[], columns: readonly OptionColumn[]): string {
  const source = listSource(options, columns);
  return source.inside === null ? source.range : `"${source.inside}"`;
}
