/** Rows of counts that come again in another month more often than chance repeats them (statistics.md §6). */
import type { BirthTable } from "../model/birth-table";
import type { Settings } from "../model/settings";
import { logEqualRow, logLikeliest, logLikeliestAtLeast } from "../statistics/repeat-chance";
import { FALSE_ALARMS } from "./chance-budget";
import { at, finestCells } from "./month-figures";
import type { MonthFigures, RowCells } from "./month-figures";

/** Units `units` of `figures` with the same counts in each of `months` (indexes, the first one the earliest). */
export interface Repetition {
  readonly figures: MonthFigures;
  readonly months: readonly number[];
  /** First and last, in the order of the units. */
  readonly units: readonly [number, number];
  /** Rows with births. */
  readonly rows: number;
  readonly births: number;
  /** How many such repetitions chance would give in this workbook; an upper bound. */
  readonly expected: number;
}

/** A block of fewer rows is looked at only where it is all that the months hold. */
const ROWS_OF_A_BLOCK = 10;
const ROWS_OF_A_WHOLE = 3;
/** The chance of each repetition by itself, however few are looked at. */
const RARE = 1e-4;
/** Three parities of two sexes. */
const MOST_COLUMNS = 6;
/** Above any count of births in a month. */
const WIDEST_COUNT = 2 ** 24;

/**
 * Blocks of units that stand in two months with the same counts, then single units outside of them. Compares every
 * month with every other one: months² × units steps of a few nanoseconds.
 */
export function repeatedRows(all: readonly MonthFigures[], settings: Settings): Repetition[] {
  const looks = { blocks: 0, units: 0 };
  for (const { units, tables } of all) {
    looks.blocks += (units.length * tables.length * (tables.length - 1)) / 2;
    looks.units += units.length;
  }
  return all.flatMap((figures) => {
    const months = new RepeatedMonths(figures, settings);
    return [...months.blocks(looks.blocks), ...months.single(looks.units)];
  });
}

class RepeatedMonths {
  private readonly taken: Uint8Array;
  private readonly keys: Float64Array;
  private cells: ReadonlyMap<BirthTable, RowCells> | null = null;

  constructor(
    private readonly figures: MonthFigures,
    private readonly settings: Settings
  ) {
    this.taken = new Uint8Array(figures.rows.length);
    this.keys = keysOf(figures);
  }

  /** One entry a block and its first month, with all later months that repeat it. */
  blocks(looks: number): Repetition[] {
    const found: Repetition[] = [];
    const { tables } = this.figures;
    for (let later = 1; later < tables.length; later += 1) {
      for (let earlier = 0; earlier < later; earlier += 1) {
        for (const block of this.blocksOf(earlier, later)) {
          const expected = looks * Math.exp(block.logChance);
          if (expected > FALSE_ALARMS || block.logChance > Math.log(RARE)) continue;
          const { units, rows, births } = block;
          for (let unit = units[0]; unit <= units[1]; unit += 1) {
            this.taken[at(this.figures, later, unit)] = 1;
          }
          const same = found.findIndex(
            (other) =>
              other.months[0] === earlier &&
              other.units[0] === units[0] &&
              other.units[1] === units[1]
          );
          const known = found[same];
          if (known) found[same] = { ...known, months: [...known.months, later] };
          else
            found.push({
              ...{ figures: this.figures, months: [earlier, later], units, rows, births },
              expected,
            });
        }
      }
    }
    return found;
  }

  /** Months of one unit that are equal: in a row, or anywhere. The rarer of the two counts. */
  single(looks: number): Repetition[] {
    const { figures, keys, taken } = this;
    const units = figures.units.length;
    const found: Repetition[] = [];
    const fewest = fewestBirths(figures.tables.length, looks);
    const own = new Float64Array(figures.tables.length);
    for (let unit = 0; unit < units; unit += 1) {
      for (let month = 0; month < own.length; month += 1)
        own[month] = keys[month * units + unit] ?? 0;
      for (let month = 0; month < own.length; month += 1) {
        const key = own[month] ?? 0;
        if (!(key > 0)) continue;
        let times = 1;
        for (let other = month + 1; other < own.length; other += 1) {
          if (own[other] === key) times += 1;
        }
        // Most units have few births: neither list nor logarithm is made for them.
        if (times === 1) continue;
        if ((figures.births[month * units + unit] ?? 0) < (fewest[times] ?? 0)) continue;
        const equal: number[] = [];
        for (let other = 0; other < own.length; other += 1) {
          if (own[other] === key && taken[other * units + unit] === 0) equal.push(other);
        }
        const repetition = equal.length > 1 ? this.unitRepetition(unit, equal, looks) : null;
        if (!repetition) continue;
        found.push(repetition);
        for (const each of repetition.months) taken[at(figures, each, unit)] = 1;
      }
    }
    return found;
  }

  private unitRepetition(unit: number, equal: readonly number[], looks: number): Repetition | null {
    const [first = 0] = equal;
    const counts = this.cellsOf(first, unit);
    const months = equal.filter((month) => this.sameCells(first, month, unit));
    const log = logLikeliest(counts);
    const ways = this.figures.tables.length;
    const anywhere = logChoose(ways, months.length) + log * (months.length - 1);
    const run = months.filter((month, index) => month === first + index);
    const inRow = Math.log(ways - run.length + 1) + log * (run.length - 1);
    const [chosen, chance] = inRow <= anywhere ? [run, inRow] : [months, anywhere];
    // Two ways to look at each unit.
    const expected = 2 * looks * Math.exp(chance);
    const rare = log * (chosen.length - 1) <= Math.log(RARE);
    if (chosen.length < 2 || expected > FALSE_ALARMS || !rare) return null;
    return {
      figures: this.figures,
      months: chosen,
      units: [unit, unit],
      rows: 1,
      births: counts.reduce((sum, count) => sum + count, 0),
      expected,
    };
  }

  private blocksOf(earlier: number, later: number): Block[] {
    const { keys, taken } = this;
    const units = this.figures.units.length;
    const [from, to] = [earlier * units, later * units];
    const found: Block[] = [];
    // A run of ten rows holds one of every ten; a whole form holds the first.
    for (let probe = 0; probe < units; probe += ROWS_OF_A_BLOCK) {
      if (keys[from + probe] !== keys[to + probe]) continue;
      let first = probe;
      while (first > 0 && keys[from + first - 1] === keys[to + first - 1]) first -= 1;
      let end = probe + 1;
      while (end < units && keys[from + end] === keys[to + end]) end += 1;
      const run: number[] = [];
      for (let unit = first; unit < end; unit += 1) {
        // Without births in both months a unit says nothing, and parts no block.
        if ((keys[to + unit] ?? 0) > 0 && taken[to + unit] === 0) run.push(unit);
      }
      const whole = first === 0 && end === units;
      found.push(...this.blocksIn(earlier, later, run, whole));
      while (probe + ROWS_OF_A_BLOCK < end) probe += ROWS_OF_A_BLOCK;
    }
    return found;
  }

  private blocksIn(
    earlier: number,
    later: number,
    run: readonly number[],
    whole: boolean
  ): Block[] {
    if (run.length < (whole ? ROWS_OF_A_WHOLE : ROWS_OF_A_BLOCK)) return [];
    return this.sameInAllCells(earlier, later, run)
      .filter(
        ({ length }) =>
          length >= ROWS_OF_A_BLOCK || (whole && length === run.length && length >= ROWS_OF_A_WHOLE)
      )
      .map((part) => this.block(earlier, part));
  }

  private sameInAllCells(earlier: number, later: number, units: readonly number[]): number[][] {
    const runs: number[][] = [[]];
    for (const unit of units) {
      if (this.sameCells(earlier, later, unit)) runs.at(-1)?.push(unit);
      else runs.push([]);
    }
    return runs;
  }

  private block(month: number, units: readonly number[]): Block {
    const rows = units.map((unit) => this.cellsOf(month, unit));
    const sums = (rows[0] ?? []).map((_, column) =>
      rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)
    );
    const births = sums.reduce((sum, column) => sum + column, 0);
    const shares = sums.map((column) => column / births);
    const logChance = rows.reduce(
      (log, row) =>
        log +
        logEqualRow(
          row.reduce((sum, count) => sum + count, 0),
          shares
        ),
      0
    );
    return { units: [units[0] ?? 0, units.at(-1) ?? 0], rows: units.length, births, logChance };
  }

  private sameCells(month: number, other: number, unit: number): boolean {
    const [one, two] = [this.cellsOf(month, unit), this.cellsOf(other, unit)];
    return one.every((count, index) => count === two[index]);
  }

  private cellsOf(month: number, unit: number): readonly number[] {
    const { tables, rows } = this.figures;
    this.cells ??= finestCells(tables, this.settings);
    const table = tables[month];
    const cells = table ? this.cells.get(table) : undefined;
    return cells?.(rows[at(this.figures, month, unit)] ?? -1) ?? [];
  }
}

/** By the times that a month stands there: fewer births cannot be rare enough, however they spread over the columns. */
function fewestBirths(months: number, looks: number): number[] {
  return Array.from({ length: months + 1 }, (_, times) => {
    let births = 1;
    const isRare = () =>
      Math.log(looks) + logLikeliestAtLeast(births, MOST_COLUMNS) * (times - 1) <=
      Math.log(FALSE_ALARMS);
    while (times > 1 && births < WIDEST_COUNT && !isRare()) births += Math.ceil(births / 50);
    return births;
  });
}

/** One number for the boys and girls of a unit's month: 0 without births, never equal where nothing usable stands. */
function keysOf({ male, female, births }: MonthFigures): Float64Array {
  const keys = new Float64Array(births.length);
  for (let place = 0; place < keys.length; place += 1) {
    const boys = male[place] ?? Number.NaN;
    keys[place] = Number.isNaN(boys)
      ? (births[place] ?? Number.NaN)
      : boys * WIDEST_COUNT + (female[place] ?? Number.NaN);
  }
  return keys;
}

interface Block {
  readonly units: readonly [number, number];
  readonly rows: number;
  readonly births: number;
  readonly logChance: number;
}

function logChoose(of: number, chosen: number): number {
  let log = 0;
  for (let k = 1; k <= chosen; k += 1) log += Math.log((of - chosen + k) / k);
  return log;
}
