/** Sheets that can be submitted, and the name of the workbook of those that are. */
import { SIDES } from "../../core/model/births";
import type { Side } from "../../core/model/births";
import { firstMonth, lastMonth, span } from "../../core/model/period";
import type { Month, Period } from "../../core/model/period";
import type { FormToSubmit } from "../../core/reporting/official-forms";
import type { FoundTable } from "../judge/judgement";

/** A sheet with everything that its tables are of. */
export interface FormChoice {
  readonly key: string;
  /** Among the sheets as they stand. */
  readonly place: number;
  readonly file: string;
  readonly sheet: string;
  readonly sides: readonly Side[];
  readonly periods: readonly Period[];
  readonly offices: readonly string[];
}

export function choiceKey({ file, sheet }: FormToSubmit): string {
  return JSON.stringify([file, sheet]);
}

/** The latest months first; else as the sheets stand. */
export function formChoices(tables: readonly FoundTable[]): readonly FormChoice[] {
  const sheets = new Map<string, FoundTable[]>();
  for (const table of tables) {
    const key = choiceKey(table);
    sheets.set(key, [...(sheets.get(key) ?? []), table]);
  }
  const choices = [...sheets].flatMap(([key, on], place): FormChoice[] => {
    const [first] = on;
    if (!first) return [];
    const periods = distinct(on.flatMap(({ period }) => period ?? []));
    const offices = distinct(on.map(({ reportingUnit }) => reportingUnit)).filter(Boolean);
    const sides = SIDES.filter((side) => on.some((table) => table.side === side));
    return [{ key, place, file: first.file, sheet: first.sheet, sides, periods, offices }];
  });
  const end = ({ periods }: FormChoice) => periods.map(lastMonth).sort().at(-1) ?? "";
  return choices.sort((a, b) => (end(a) === end(b) ? 0 : end(a) < end(b) ? 1 : -1));
}

export function inBookOrder(choices: readonly FormChoice[]): readonly FormChoice[] {
  return [...choices].sort((a, b) => a.place - b.place);
}

/** From the first month of any of them to the last; null where one does not say its own. */
export function periodOfChoices(choices: readonly FormChoice[]): Period | null {
  if (choices.length === 0 || choices.some(({ periods }) => periods.length === 0)) return null;
  const months: Month[] = choices
    .flatMap(({ periods }) => periods.flatMap((period) => [firstMonth(period), lastMonth(period)]))
    .sort();
  const [first = "", last = first] = [months[0], months.at(-1)];
  return first === last ? first : span(first, last);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
