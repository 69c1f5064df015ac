import { ALL_UNITS } from "../../model/births";
import type { BoysAndGirls } from "../../statistics/ratio-split";
import { tooEven } from "../../statistics/too-even";
import { FALSE_ALARMS } from "../chance-budget";
import type { Examination } from "../examination";
import { at } from "../month-figures";
import type { MonthFigures } from "../month-figures";
import type { Found, Rule } from "../rule";
import { monthsFound } from "../months-found";

/** Below these the boys' share has no spread that could be too small (statistics.md §6). */
const FEWEST_BIRTHS = 10;
const FEWEST_MONTHS = 8;
/** However few units are looked at. */
const RARE = 0.001;

interface Row {
  readonly figures: MonthFigures;
  /** Null: all units together. */
  readonly unit: number | null;
  readonly months: readonly (BoysAndGirls & { readonly month: number })[];
}

/** From month to month the share of boys changes less than chance alone would change it. */
export const tooRegular: Rule<"too-regular"> = {
  id: "too-regular",
  severity: "warning",
  since: "0.1.0",
  find: (examination) => {
    const rows = examination.monthFigures.flatMap((figures) => rowsOf(figures, examination));
    return rows.flatMap((row): Found[] => {
      const chance = tooEven(row.months);
      if (chance >= RARE || chance * rows.length >= FALSE_ALARMS) return [];
      const { figures, unit, months } = row;
      return [
        monthsFound(
          figures,
          unit,
          months.map(({ month }) => month),
          {
            months: months.length,
            births: months.reduce((sum, { male, female }) => sum + male + female, 0),
            compared: rows.length,
            chance,
          }
        ),
      ];
    });
  },
};

/** Units, and all together where there are several; months that repeat others are told already. */
function rowsOf(figures: MonthFigures, { repetitions }: Examination): Row[] {
  const repeated = new Set<number>();
  for (const { figures: own, units, months } of repetitions) {
    if (own !== figures) continue;
    for (const month of months.slice(1)) {
      for (let unit = units[0]; unit <= units[1]; unit += 1) repeated.add(at(own, month, unit));
    }
  }
  const { units, tables, male, female } = figures;
  const rows: Row[] = [];
  const all = tables.map((_, month) => ({ month, male: 0, female: 0, whole: true }));
  units.forEach((_, unit) => {
    const months: { month: number; male: number; female: number }[] = [];
    for (const sum of all) {
      const place = at(figures, sum.month, unit);
      const [boys = Number.NaN, girls = Number.NaN] = [male[place], female[place]];
      if (repeated.has(place)) sum.whole = false;
      if (Number.isNaN(boys + girls)) continue;
      sum.male += boys;
      sum.female += girls;
      if (boys + girls >= FEWEST_BIRTHS && !repeated.has(place)) {
        months.push({ month: sum.month, male: boys, female: girls });
      }
    }
    if (months.length >= FEWEST_MONTHS) {
      rows.push({ figures, unit: units[unit] === ALL_UNITS ? null : unit, months });
    }
  });
  const months = all.filter(({ whole, ...sum }) => whole && sum.male + sum.female >= FEWEST_BIRTHS);
  if (units.length > 1 && months.length >= FEWEST_MONTHS)
    rows.push({ figures, unit: null, months });
  return rows;
}
