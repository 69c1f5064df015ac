/** One table as the ratio sees it: pairs of boys and girls by row, and the cells behind them. */
import { TableCounts } from "../counting/table-counts";
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
  private readonly known = new Map<Parity, BirthPairs | null>();

  constructor(table: BirthTable, period: Period, settings: Settings) {
    this.reportingUnit = table.reportingUnit;
    this.period = period;
    this.first = firstMonth(period);
    this.last = lastMonth(period);
    this.counts = new TableCounts(table, settings);
    const unitRows = table.rows.flatMap((row, index) => (row.kind === "unit" ? [index] : []));
    this.units = unitRows.map((row) => table.rows[row]?.name ?? "");
    const total = table.totalRow === null ? [] : [table.totalRow];
    this.rows = unitRows.length > 0 ? unitRows : total;
  }

  /** Parities of which at least one row has both boys and girls. */
  parities(): Parity[] {
    return PARITIES.filter((parity) => this.pairs(parity) !== null);
  }

  /** Null where no row has both a usable number of boys and one of girls. */
  pairs(parity: Parity): BirthPairs | null {
    const known = this.known.get(parity);
    if (known !== undefined) return known;
    const pairs = this.readPairs(parity);
    this.known.set(parity, pairs);
    return pairs;
  }

  /** Positions in {@link rows} of a unit (more than one where its name stands twice); of every row for null. */
  positionsOf(unit: string | null): number[] {
    return this.rows.flatMap((_, position) =>
      unit === null || this.units[position] === unit ? [position] : []
    );
  }

  /** The cells of a pair, by position in {@link rows}; none where the pair says nothing. */
  cells(position: number, parity: Parity, sex: "male" | "female"): CellRef[] {
    const row = this.rows[position];
    const male = this.pairs(parity)?.male[position] ?? Number.NaN;
    return row === undefined || Number.isNaN(male) ? [] : this.counts.cells(row, parity, sex);
  }

  private readPairs(parity: Parity): BirthPairs | null {
    if (!this.counts.has(parity, "male") || !this.counts.has(parity, "female")) return null;
    const male = new Float64Array(this.rows.length).fill(Number.NaN);
    const female = new Float64Array(this.rows.length).fill(Number.NaN);
    let any = false;
    const boysOf = this.counts.counter(parity, "male");
    const girlsOf = this.counts.counter(parity, "female");
    this.rows.forEach((row, position) => {
      const boys = boysOf(row);
      const girls = girlsOf(row);
      // Half a pair would tilt the ratio of everything that it is added to.
      if (boys === null || girls === null) return;
      male[position] = boys;
      female[position] = girls;
      any = true;
    });
    return any ? { male, female } : null;
  }
}
