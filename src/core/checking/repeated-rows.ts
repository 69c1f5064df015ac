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
  private cells: ReadonlyMap<BirthTable, RowCells> | null = null;

  constructor(
    private readonly figures: MonthFigures,
    private readonly settings: Settings
  ) {
    this.taken = new Uint8Array(figures.rows.length);
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
    const { figures, taken } = this;
    const { units, tables, births } = figures;
    const found: Repetition[] = [];
    for (let unit = 0; unit < units.length; unit += 1) {
      const seen = new Set<number>();
      for (let month = 0; month < tables.length - 1; month += 1) {
        const place = at(figures, month, unit);
        const count = births[place] ?? 0;
        if (!(count > 0) || taken[place] === 1 || seen.has(month)) continue;
        const equal = [month];
        for (let other = month + 1; other < tables.length; other += 1) {
          if (this.sameTotals(month, other, unit) && taken[at(figures, other, unit)] === 0) {
            equal.push(other);
          }
        }
        if (equal.length < 2) continue;
        const least = logLikeliestAtLeast(count, 6) * (equal.length - 1);
        if (Math.log(looks) + least > Math.log(FALSE_ALARMS)) continue;
        const repetition = this.unitRepetition(unit, equal, looks);
        if (!repetition) continue;
        for (const each of repetition.months) seen.add(each);
        found.push(repetition);
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
    const found: Block[] = [];
    let run: number[] = [];
    let broken = 0;
    const { units, births } = this.figures;
    const candidates: number[][] = [];
    for (let unit = 0; unit <= units.length; unit += 1) {
      if (unit < units.length && this.sameTotals(earlier, later, unit)) {
        const place = at(this.figures, later, unit);
        if ((births[place] ?? 0) > 0) {
          if (this.taken[place] === 1) broken += 1;
          else run.push(unit);
        }
        continue;
      }
      if (unit < units.length && !this.isEmpty(earlier, later, unit)) broken += 1;
      if (run.length >= ROWS_OF_A_WHOLE) candidates.push(run);
      run = [];
    }
    for (const candidate of candidates) {
      const whole = broken === 0 && candidates.length === 1;
      if (candidate.length < ROWS_OF_A_BLOCK && !whole) continue;
      for (const part of this.sameInAllCells(earlier, later, candidate)) {
        const isWhole = whole && part.length === candidate.length;
        if (part.length < ROWS_OF_A_BLOCK && !isWhole) continue;
        found.push(this.block(earlier, part));
      }
    }
    return found;
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

  private sameTotals(month: number, other: number, unit: number): boolean {
    const { male, female, births, units } = this.figures;
    const [a, b] = [month * units.length + unit, other * units.length + unit];
    if (births[a] !== births[b]) return false;
    // Without sexes both are NaN, and the births say it all.
    return male[a] === male[b]
      ? female[a] === female[b]
      : Number.isNaN((male[a] ?? 0) + (male[b] ?? 0));
  }

  private isEmpty(month: number, other: number, unit: number): boolean {
    const { births } = this.figures;
    const of = (each: number) => births[at(this.figures, each, unit)] ?? Number.NaN;
    return !(of(month) > 0) && !(of(other) > 0);
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
