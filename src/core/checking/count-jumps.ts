/** Months in which a unit, or all units together, have far more or fewer births than the other months lead to expect. */
import { normalUpper, studentUpper } from "../statistics/chance-tails";
import { expectedAmongOthers, signedDeviance } from "../statistics/count-deviance";
import type { CountAmongOthers } from "../statistics/count-deviance";
import { FALSE_ALARMS } from "./chance-budget";
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

/** What is usual changes over the years: months are compared with those of about two years. */
const MOST_MONTHS = 24;
/** Each one is taken out before the next is looked for; a form with more has another fault. */
const MOST_JUMPS = 12;

/** A stretch of months of one side and office. */
interface Table {
  readonly figures: MonthFigures;
  /** By month of the stretch and unit; NaN where nothing stands, or a jump that is told already. */
  readonly births: Float64Array;
  /** Of the stretch. */
  readonly first: number;
  readonly units: number;
  readonly months: number;
  /** Units that have a number in every month; only they make the sums by month. */
  readonly complete: readonly boolean[];
  readonly monthSums: readonly number[];
}

/** Linear in units × months; logarithms are taken only where a count is far off. */
export function countJumps(all: readonly MonthFigures[]): CountJump[] {
  const tables = all.flatMap((figures) => stretches(figures));
  const looks = tables.reduce((sum, { units, months }) => sum + (units + 1) * months, 0);
  return tables.flatMap((table) => {
    const units = oneByOne(table, looks);
    const told = new Set(units.map(({ month }) => month));
    return [...units, ...wholeJumps(table, looks).filter(({ month }) => !told.has(month))];
  });
}

/** A jump makes the same month of other units, and the other months of its unit, look too few: the rarest comes first. */
function oneByOne(table: Table, looks: number): CountJump[] {
  const found: CountJump[] = [];
  let rest = table;
  while (found.length < MOST_JUMPS) {
    const jumps = unitJumps(rest, looks);
    const [rarest] = jumps.sort((a, b) => a.chance - b.chance);
    if (!rarest) break;
    found.push(rarest);
    if (jumps.length === 1) break;
    const births = Float64Array.from(rest.births);
    births[(rarest.month - table.first) * table.units + (rarest.unit ?? 0)] = Number.NaN;
    rest = tableOf(table.figures, births, table.first);
  }
  return found.sort((a, b) => a.month - b.month || (a.unit ?? 0) - (b.unit ?? 0));
}

/** Of equal length, none longer than two years. */
function stretches(figures: MonthFigures): Table[] {
  const months = figures.tables.length;
  const units = figures.units.length;
  const count = Math.ceil(months / MOST_MONTHS);
  return Array.from({ length: count }, (_, index) => {
    const [first, end] = [index, index + 1].map((each) => Math.round((each * months) / count));
    return tableOf(
      figures,
      figures.births.subarray((first ?? 0) * units, (end ?? 0) * units),
      first ?? 0
    );
  }).filter((table) => table.months >= FEWEST_MONTHS);
}

function tableOf(figures: MonthFigures, births: Float64Array, first: number): Table {
  const units = figures.units.length;
  const months = births.length / units;
  const complete: boolean[] = [];
  const monthSums = new Array<number>(months).fill(0);
  for (let unit = 0; unit < units; unit += 1) {
    let whole = true;
    for (let place = unit; place < births.length; place += units) {
      if (Number.isNaN(births[place])) whole = false;
    }
    complete.push(whole);
    if (!whole) continue;
    for (let month = 0; month < months; month += 1) {
      monthSums[month] = (monthSums[month] ?? 0) + (births[month * units + unit] ?? 0);
    }
  }
  return { figures, births, first, units, months, complete, monthSums };
}

/** Against the unit's other months and the other units, so that a month with more births everywhere is no jump. */
function unitJumps(table: Table, looks: number): CountJump[] {
  const { figures, births, first, units, months, monthSums } = table;
  if (units < 2) return [];
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
      found.push({ figures, unit, month: first + month, count, expected, chance });
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
function usualCells({ births, units, months, complete, monthSums }: Table) {
  const all = monthSums.reduce((sum, month) => sum + month, 0);
  const step = Math.max(1, Math.floor((units * months) / MOST_CELLS));
  const cells: { readonly square: number; readonly expected: number }[] = [];
  for (let unit = 0; unit < units; unit += step) {
    if (!complete[unit]) continue;
    let own = 0;
    for (let month = 0; month < months; month += 1) {
      own += births[month * units + unit] ?? 0;
    }
    for (let month = 0; month < months; month += 1) {
      const expected = (own * (monthSums[month] ?? 0)) / all;
      if (expected < FEWEST_EXPECTED) continue;
      const count = births[month * units + unit] ?? 0;
      cells.push({ square: (count - expected) ** 2, expected });
    }
  }
  return cells;
}

/** Against the other months alone: their own scatter, seasons included, is the measure, and at least that of chance. */
function wholeJumps(
  { figures, births, first, units, complete, monthSums }: Table,
  looks: number
): CountJump[] {
  const sums = units === 1 ? [...births] : complete.includes(true) ? monthSums : [];
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
    found.push({ figures, unit: null, month: first + month, count, expected: mean, chance });
  }
  return found;
}
