/** Where the options of a drop-down stand, and which days a clerk can mean: the same for every host. */
import { columnLetters } from "../core/model/cell-ref";
import type { SheetPlan } from "../core/model/sheet-plan";

/** Longest list inside a validation, its quotes left out (Excel specifications and limits). */
const MAX_LIST_LENGTH = 255;

/** Days that a clerk can mean; keeps 20250403 typed as a number out. */
export const FIRST_DAY = "1990-01-01";
export const LAST_DAY = "2099-12-31";

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

/** A list that the validation states itself, or the range of the hidden column that holds it. */
export type ListSource =
  | { readonly inside: string; readonly range: null }
  | { readonly inside: null; readonly range: string };

export function listSource(
  options: readonly string[],
  columns: readonly OptionColumn[]
): ListSource {
  const key = JSON.stringify(options);
  const outside = columns.find((each) => JSON.stringify(each.options) === key);
  if (!outside) return { inside: options.join(","), range: null };
  const letters = columnLetters(outside.column);
  const firstRow = FIRST_OPTION_ROW + 1;
  const range = `$${letters}$${firstRow}:$${letters}$${firstRow + options.length - 1}`;
  return { inside: null, range };
}
