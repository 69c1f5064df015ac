/** One table as the ratio sees it: pairs of boys and girls by row, and the cells behind them. */
import { TableCounts } from "../counting/table-counts";
import { unitKey } from "../counting/unit-key";
import type { BirthTable } from "../model/birth-table";
import { PARITIES } from "../model/births";
import type { Parity } from "../model/births";
import type { CellRef } from "../model/cell-ref";
import { firstMonth, lastMonth } from "../model/period";
import type { Month, Period } from "../model/period";
import type { Settings } from "../model/settings";

/** Boys and girls by position in {@link CountedTable.rows}; both NaN where the pair says nothing. */
export interface BirthPairs {
  readonly male: Float64Array;
  readonly female: Float64Array;
  /** Sums over all pairs. */
  readonly boys: number;
  readonly girls: number;
}

export class CountedTable {
  readonly reportingUnit: string;
  readonly period: Period;
  readonly first: Month;
  readonly last: Month;
  /** Rows that are added up: the unit rows, or in a table without any its total row. */
  readonly rows: readonly number[];
  /** Names of the unit rows; empty in a table without any. */
  readonly units: readonly string[];
  private readonly counts: TableCounts;
  private positions: ReadonlyMap<string, readonly number[]> | null = null;
  private readonly known = new Map<Parity, BirthPairs | null>();

  constructor(table: BirthTable, period: Period, settings: Settings) {
    this.reportingUnit = table.reportingUnit;
    this.period = period;
    this.first = firstMonth(period);
    this.last = lastMonth(period);
    this.counts = new TableCounts(table, settings);
    const unitRows: number[] = [];
    const units: string[] = [];
    for (let index = 0; index < table.rows.length; index += 1) {
      const row = table.rows[index];
      if (row?.kind !== "unit") continue;
      unitRows.push(index);
      units.push(row.name);
    }
    this.units = units;
    const total = table.totalRow === null ? [] : [table.totalRow];
    this.rows = unitRows.length > 0 ? unitRows : total;
  }

  /** Whether at least one row has both boys and girls of some parity. */
  hasPairs(): boolean {
    return PARITIES.some((parity) => this.pairs(parity) !== null);
  }

  /** Null where no row has both a usable number of boys and one of girls. */
  pairs(parity: Parity): BirthPairs | null {
    const known = this.known.get(parity);
    if (known !== undefined) return known;
    const pairs = this.readPairs(parity);
    this.known.set(parity, pairs);
    return pairs;
  }

  /** Positions in {@link rows} of a unit, by its {@link unitKey}; more than one where its name stands twice. */
  positionsOf(key: string): readonly number[] {
    this.positions ??= positionsByKey(this.units);
    return this.positions.get(key) ?? [];
  }

  /** The cells of a pair, by position in {@link rows}; none where the pair says nothing. */
  cells(position: number, parity: Parity, sex: "male" | "female"): CellRef[] {
    const row = this.rows[position];
    const boys = this.pairs(parity)?.male[position] ?? Number.NaN;
    return row === undefined || Number.isNaN(boys) ? [] : this.counts.cells(row, parity, sex);
  }

  private readPairs(parity: Parity): BirthPairs | null {
    if (!this.counts.has(parity, "male") || !this.counts.has(parity, "female")) return null;
    const boys = this.counts.figures(parity, "male");
    const girls = this.counts.figures(parity, "female");
    const male = new Float64Array(this.rows.length).fill(Number.NaN);
    const female = new Float64Array(this.rows.length).fill(Number.NaN);
    let pairs = 0;
    let [allBoys, allGirls] = [0, 0];
    for (let position = 0; position < male.length; position += 1) {
      const row = this.rows[position] ?? -1;
      const [ofMale, ofFemale] = [boys[row] ?? Number.NaN, girls[row] ?? Number.NaN];
      // Half a pair would tilt the ratio of everything that it is added to.
      if (Number.isNaN(ofMale) || Number.isNaN(ofFemale)) continue;
      male[position] = ofMale;
      female[position] = ofFemale;
      allBoys += ofMale;
      allGirls += ofFemale;
      pairs += 1;
    }
    return pairs > 0 ? { male, female, boys: allBoys, girls: allGirls } : null;
  }
}

function positionsByKey(units: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  units.forEach((unit, position) => {
    const key = unitKey(unit);
    const known = positions.get(key);
    if (known) known.push(position);
    else positions.set(key, [position]);
  });
  return positions;
}
