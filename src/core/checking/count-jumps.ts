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
const LEAST_DISTANCE = 1.5;
/** Even the smallest form has looks enough that less is no alarm; saves the tail of the normal distribution. */
const LEAST_DEVIANCE = 3;
/**
 * Deviations of fewer expected births do not estimate a spread. Degrees of freedom are so many times their number: their
 * median keeps 0.37 of what they say, and 0.15 holds the stated rate where κ is estimated from few (simulated).
 */
const FEWEST_EXPECTED = 5;
const MEDIAN_OF_CHI_SQUARE = 0.4549364231195724;
const FREEDOM_OF_EACH = 0.15;
const MOST_CELLS = 600;
/** To 0.00002: a scatter of half a per cent. */
const KAPPA_STEPS = 16;

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
  const { figures, units, months, monthSums } = table;
  if (units < 2) return [];
  const { births } = figures;
  const found: CountJump[] = [];
  let spread: Spread | null = null;
  for (let unit = 0; unit < units; unit += 1) {
    let own = 0;
    let all = 0;
    let present = 0;
    for (let month = 0; month < months; month += 1) {
      const count = births[month * units + unit] ?? Number.NaN;
      if (Number.isNaN(count)) continue;
      own += count;
      all += monthSums[month] ?? 0;
      present += 1;
    }
    if (present < FEWEST_MONTHS) continue;
    const inSums = table.complete[unit] ? 1 : 0;
    for (let month = 0; month < months; month += 1) {
      const count = births[month * units + unit] ?? Number.NaN;
      const usual = (own - count) / (present - 1);
      // Before anything else, because nearly all counts end here.
      if (!isFar(count, usual)) continue;
      const inMonth = monthSums[month] ?? 0;
      const among: CountAmongOthers = {
        count,
        unit: own - count,
        month: inMonth - inSums * count,
        rest: all - inMonth - inSums * (own - count),
      };
      const expected = expectedAmongOthers(among);
      if (!isFar(count, expected) || count > expected !== count > usual) continue;
      const deviance = Math.abs(signedDeviance(among));
      if (deviance < LEAST_DEVIANCE || 2 * looks * normalUpper(deviance) > FALSE_ALARMS) continue;
      spread ??= spreadOf(table);
      const chance = 2 * looks * spread.upper(deviance, expected);
      if (chance > FALSE_ALARMS) continue;
      found.push({ figures, unit, month, count, expected, chance });
    }
  }
  return found;
}

/** By more than a third, and clearly more than chance in any single month; false for NaN. */
function isFar(count: number, expected: number): boolean {
  const distance = Math.abs(count - expected);
  return distance > LARGE_CHANGE * expected && distance > LEAST_DISTANCE * Math.sqrt(expected + 1);
}

interface Spread {
  /** Chance of a deviance of at least so much on one side, where so many births were expected. */
  readonly upper: (deviance: number, expected: number) => number;
}

/**
 * Real births scatter more than Poisson counts, the more of them the more: the variance is E (1 + κE). κ is taken from
 * the table itself, so that the median of all deviations is what it should be; a few jumps do not move a median.
 */
function spreadOf(table: Table): Spread {
  const cells = usualCells(table);
  const medianAt = (kappa: number): number => {
    const squares = cells.map(
      ({ square, expected }) => square / (expected * (1 + kappa * expected))
    );
    return squares.sort((a, b) => a - b)[squares.length >> 1] ?? 0;
  };
  if (medianAt(0) <= MEDIAN_OF_CHI_SQUARE) return { upper: normalUpper };
  let [low, high] = [0, 1];
  for (let step = 0; step < KAPPA_STEPS; step += 1) {
    const kappa = (low + high) / 2;
    if (medianAt(kappa) > MEDIAN_OF_CHI_SQUARE) low = kappa;
    else high = kappa;
  }
  const freedom = Math.max(2, FREEDOM_OF_EACH * cells.length);
  return {
    upper: (deviance, expected) => studentUpper(deviance / Math.sqrt(1 + high * expected), freedom),
  };
}

/** Squared deviations where enough births are expected to speak of a spread; a sample of them in a large table. */
function usualCells({ figures, units, months, complete, monthSums }: Table) {
  const all = monthSums.reduce((sum, month) => sum + month, 0);
  const step = Math.max(1, Math.floor((units * months) / MOST_CELLS));
  const cells: { readonly square: number; readonly expected: number }[] = [];
  for (let unit = 0; unit < units; unit += step) {
    if (!complete[unit]) continue;
    let own = 0;
    for (let month = 0; month < months; month += 1) {
      own += figures.births[at(figures, month, unit)] ?? 0;
    }
    for (let month = 0; month < months; month += 1) {
      const expected = (own * (monthSums[month] ?? 0)) / all;
      if (expected < FEWEST_EXPECTED) continue;
      const count = figures.births[at(figures, month, unit)] ?? 0;
      cells.push({ square: (count - expected) ** 2, expected });
    }
  }
  return cells;
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
