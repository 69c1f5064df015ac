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
  const { units, tables } = figures;
  const rows: Row[] = [];
  for (let unit = 0; unit < units.length; unit += 1) {
    if (!isLarge(figures, unit)) continue;
    const months = monthsOf(figures, unit, unit, repeated);
    if (months.length >= FEWEST_MONTHS) {
      rows.push({ figures, unit: units[unit] === ALL_UNITS ? null : unit, months });
    }
  }
  if (units.length === 1 || tables.length < FEWEST_MONTHS) return rows;
  const months = monthsOf(figures, 0, units.length - 1, repeated);
  if (months.length >= FEWEST_MONTHS) rows.push({ figures, unit: null, months });
  return rows;
}

/** Most units are too small in most months: found out without making anything. */
function isLarge({ births, units }: MonthFigures, unit: number): boolean {
  let months = 0;
  for (let place = unit; place < births.length; place += units.length) {
    if ((births[place] ?? 0) >= FEWEST_BIRTHS) months += 1;
  }
  return months >= FEWEST_MONTHS;
}

/** Of the units from the first to the last together. */
function monthsOf(
  { tables, units, male, female }: MonthFigures,
  first: number,
  last: number,
  repeated: ReadonlySet<number>
): Row["months"] {
  const months: (BoysAndGirls & { readonly month: number })[] = [];
  for (let month = 0; month < tables.length; month += 1) {
    let boys = 0;
    let girls = 0;
    let told = false;
    for (let unit = first; unit <= last; unit += 1) {
      const place = month * units.length + unit;
      if (repeated.size > 0 && repeated.has(place)) told = true;
      const ofMale = male[place] ?? Number.NaN;
      const ofFemale = female[place] ?? Number.NaN;
      if (Number.isNaN(ofMale + ofFemale)) continue;
      boys += ofMale;
      girls += ofFemale;
    }
    if (!told && boys + girls >= FEWEST_BIRTHS) months.push({ month, male: boys, female: girls });
  }
  return months;
}
