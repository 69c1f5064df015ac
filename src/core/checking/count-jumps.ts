/** Months in which a unit, or all units together, have far more or fewer births than the other months lead to expect. */
import { normalUpper, studentUpper } from "../statistics/chance-tails";
import { expectedAmongOthers, signedDeviance } from "../statistics/count-deviance";
import type { CountAmongOthers } from "../statistics/count-deviance";
import { FALSE_ALARMS } from "./chance-budget";
import { at } from "./month-figures";
import type { MonthFigures } from "./month-figures";

export interface CountJump {
  readonly figures: MonthFigures;
  /** Null: all units together. */
  readonly unit: number | null;
  readonly month: number;
  readonly count: number;
  /** What the unit's other months, and the other units in this month, lead to expect. */
  readonly expected: number;
  /** How many such jumps chance would give among all months looked at. */
  readonly chance: number;
}

/** Fewer months do not say what is usual. */
const FEWEST_MONTHS = 6;
/** WHO's data quality review asks for a look beyond ±33 %; smaller changes may be real and are no matter of typing. */
const LARGE_CHANGE = 1 / 3;
/** Of the deviations that estimate the spread; and how much of their information their median keeps. */
const FEWEST_EXPECTED = 5;
const MEDIAN_OF_CHI_SQUARE = 0.4549364231195724;
const KEPT_BY_MEDIAN = 0.37;

interface Table {
  readonly figures: MonthFigures;
  readonly units: number;
  readonly months: number;
  /** Units that have a number in every month; only they make the sums by month. */
  readonly complete: readonly boolean[];
  readonly monthSums: readonly number[];
}

/** Linear in units × months; logarithms are taken only where a count is far off. */
export function countJumps(all: readonly MonthFigures[]): CountJump[] {
  const tables = all.filter(({ tables: { length } }) => length >= FEWEST_MONTHS).map(tableOf);
  const looks = tables.reduce((sum, { units, months }) => sum + (units + 1) * months, 0);
  return tables.flatMap((table) => {
    const units = unitJumps(table, looks);
    const told = new Set(units.map(({ month }) => month));
    return [...units, ...wholeJumps(table, looks).filter(({ month }) => !told.has(month))];
  });
}

function tableOf(figures: MonthFigures): Table {
  const { units, tables, births } = figures;
  const months = tables.length;
  const complete = units.map((_, unit) => {
    for (let month = 0; month < months; month += 1) {
      if (Number.isNaN(births[month * units.length + unit])) return false;
    }
    return true;
  });
  const monthSums = tables.map((_, month) => {
    let sum = 0;
    for (let unit = 0; unit < units.length; unit += 1) {
      if (complete[unit]) sum += births[month * units.length + unit] ?? 0;
    }
    return sum;
  });
  return { figures, units: units.length, months, complete, monthSums };
}

/** Against the unit's other months and the other units, so that a month with more births everywhere is no jump. */
function unitJumps(table: Table, looks: number): CountJump[] {
  if (table.units < 2) return [];
  const { figures } = table;
  const found: CountJump[] = [];
  let spread: Spread | null = null;
  for (let unit = 0; unit < table.units; unit += 1) {
    for (const [month, among] of amongOthers(table, unit)) {
      const expected = expectedAmongOthers(among);
      if (!isFar(among.count, expected) || !isFar(among.count, among.unit / among.others)) continue;
      if (among.count > expected !== among.count > among.unit / among.others) continue;
      const deviance = Math.abs(signedDeviance(among));
      if (2 * looks * normalUpper(deviance) > FALSE_ALARMS) continue;
      spread ??= spreadOf(table);
      const chance = 2 * looks * spread.upper(deviance);
      if (chance > FALSE_ALARMS) continue;
      found.push({ figures, unit, month, count: among.count, expected, chance });
    }
  }
  return found;
}

type Among = CountAmongOthers & {
  /** The unit's other months. */
  readonly others: number;
};

function amongOthers({ figures, months, complete, monthSums }: Table, unit: number) {
  const counts: number[] = [];
  const present: number[] = [];
  let own = 0;
  let all = 0;
  for (let month = 0; month < months; month += 1) {
    const count = figures.births[at(figures, month, unit)] ?? Number.NaN;
    counts.push(count);
    if (Number.isNaN(count)) continue;
    present.push(month);
    own += count;
    all += monthSums[month] ?? 0;
  }
  if (present.length < FEWEST_MONTHS) return [];
  const inSums = complete[unit] ? 1 : 0;
  return present.map((month): [number, Among] => {
    const count = counts[month] ?? 0;
    const rest = own - count;
    const inMonth = (monthSums[month] ?? 0) - inSums * count;
    return [
      month,
      {
        count,
        unit: rest,
        month: inMonth,
        rest: all - (monthSums[month] ?? 0) - inSums * rest,
        others: present.length - 1,
      },
    ];
  });
}

/** Also where a quarter of a birth was expected: a third more of nothing is nothing. */
function isFar(count: number, expected: number): boolean {
  const distance = Math.abs(count - expected);
  return distance > LARGE_CHANGE * expected && distance > 3;
}

interface Spread {
  /** Chance of a deviance of at least so much on one side. */
  readonly upper: (deviance: number) => number;
}

/**
 * Real births scatter a little more than Poisson counts, those of large counties much more. By how much is taken from
 * the table itself, by the median, which a few jumps do not move.
 */
function spreadOf({ figures, units, months, complete, monthSums }: Table): Spread {
  const all = monthSums.reduce((sum, month) => sum + month, 0);
  const squares: number[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    if (!complete[unit]) continue;
    let own = 0;
    for (let month = 0; month < months; month += 1) {
      own += figures.births[at(figures, month, unit)] ?? 0;
    }
    for (let month = 0; month < months; month += 1) {
      const expected = (own * (monthSums[month] ?? 0)) / all;
      if (expected < FEWEST_EXPECTED) continue;
      const count = figures.births[at(figures, month, unit)] ?? 0;
      squares.push((count - expected) ** 2 / expected);
    }
  }
  squares.sort((a, b) => a - b);
  const median = squares[squares.length >> 1] ?? 0;
  const dispersion = median / MEDIAN_OF_CHI_SQUARE;
  if (dispersion <= 1) return { upper: normalUpper };
  const root = Math.sqrt(dispersion);
  const freedom = Math.max(2, KEPT_BY_MEDIAN * squares.length);
  return { upper: (deviance) => studentUpper(deviance / root, freedom) };
}

/** Against the other months alone: their own scatter, seasons included, is the measure, and at least that of chance. */
function wholeJumps({ figures, units, complete, monthSums }: Table, looks: number): CountJump[] {
  const sums = units === 1 ? [...figures.births] : complete.includes(true) ? monthSums : [];
  const found: CountJump[] = [];
  for (const [month, count] of sums.entries()) {
    const others = sums.filter((other, index) => index !== month && !Number.isNaN(other));
    if (Number.isNaN(count) || others.length < FEWEST_MONTHS - 1) continue;
    const mean = others.reduce((sum, other) => sum + other, 0) / others.length;
    if (!isFar(count, mean)) continue;
    const freedom = others.length - 1;
    const variance = others.reduce((sum, other) => sum + (other - mean) ** 2, 0) / freedom;
    const deviation = Math.sqrt(Math.max(variance, mean) * (1 + 1 / others.length));
    const chance = 2 * looks * studentUpper(Math.abs(count - mean) / deviation, freedom);
    if (chance > FALSE_ALARMS) continue;
    found.push({ figures, unit: null, month, count, expected: mean, chance });
  }
  return found;
}
