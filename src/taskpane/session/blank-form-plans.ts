/** The next months' forms, both sides, under names that no sheet has. */
import { addMonths, lastMonth, monthOfYear, yearOf } from "../../core/model/period";
import type { Day, Month } from "../../core/model/period";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { blankForms } from "../../core/reporting/blank-form";
import type { BlankFormWords } from "../../core/reporting/blank-form";
import { freeSheetName } from "../../core/reporting/result-sheets";
import type { FoundTable } from "../judge/judgement";

/** The month after the latest one that a table is about, else the current one. */
export function nextMonth(tables: readonly FoundTable[], today: Day): Month {
  const months = tables.flatMap(({ period }) => (period === null ? [] : [lastMonth(period)]));
  const latest = months.sort().at(-1);
  return latest === undefined ? today.slice(0, 7) : addMonths(latest, 1);
}

/**
 * @param units names for the unit column; none: blank rows
 * @param present names of all sheets, which no new sheet may have
 */
export function blankFormPlans(
  months: readonly Month[],
  units: readonly string[],
  present: readonly string[],
  words: BlankFormWords
): SheetPlan[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const years = [...new Set(months.map(yearOf))].sort((a, b) => a - b);
  return years
    .flatMap((year) => {
      const ofYear = months.filter((month) => yearOf(month) === year).map(monthOfYear);
      const inOrder = [...new Set(ofYear)].sort((a, b) => a - b);
      return blankForms(year, inOrder, units, words);
    })
    .map((plan) => {
      const name = freeSheetName(plan.name, taken);
      taken.add(name.toLowerCase());
      return { ...plan, name };
    });
}
