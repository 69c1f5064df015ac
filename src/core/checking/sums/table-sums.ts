/** All sums of one table with the figures at hand: which hold, which are broken, which cannot be told. */
import type { BirthTable } from "../../model/birth-table";
import { orZero, rowAt } from "../table-parts";
import type { UnitList } from "../unit-list";
import { aggregates } from "./aggregates";
import type { Aggregate } from "./aggregates";
import { rowSums, unusedSums } from "./row-sums";
import type { RowSum } from "./row-sums";

export type SumKind = "sex-sum" | "parity-sum" | "column-total";

export interface BrokenSum {
  readonly kind: SumKind;
  /** Row of the sum, an index into {@link BirthTable.rows}. */
  readonly row: number;
  /** Column of the sum, an index into {@link BirthTable.columns}. */
  readonly column: number;
  /** What the sum's cell holds; null: blank. */
  readonly stated: number | null;
  /** What its parts add up to. */
  readonly computed: number;
  /** Columns of the parts, for a sum within a row. */
  readonly terms: readonly number[];
}

export interface TableSums {
  readonly table: BirthTable;
  readonly unitSums: readonly RowSum[];
  /** Sums of the 合计 and 小计 rows. */
  readonly aggregateSums: readonly RowSum[];
  readonly aggregates: readonly Aggregate[];
  /** By aggregate: columns whose total states something that can be checked. */
  readonly totalled: readonly (readonly number[])[];
  /** Broken sums within a row, by row, in the order of the sheet. */
  readonly brokenRows: ReadonlyMap<number, readonly BrokenSum[]>;
  readonly brokenTotals: readonly BrokenSum[];
  /** Totals that hold only because the second row of a name is left out of them. */
  readonly withoutRepeated: readonly BrokenSum[];
}

/**
 * Adds a table up. Blank is 0 in a row that holds other numbers; a sum with a cell that cannot be used
 * (NaN) is neither right nor wrong. Linear in the cells of the table.
 */
export function tableSums(table: BirthTable, list: UnitList): TableSums {
  const units: number[] = [];
  const others: number[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (row && !row.blank) (row.kind === "unit" ? units : others).push(index);
  }
  const unusedByUnits = unusedSums(table, units);
  const unused = new Set(
    [...unusedSums(table, others)].filter((column) => unusedByUnits.has(column))
  );
  const unitSums = rowSums(table, unusedByUnits);
  const aggregateSums = rowSums(table, unused);
  const { brokenRows, allUnits } = rowsPassed(table, unitSums, aggregateSums);
  const all = aggregates(table);
  const columns = table.columns
    .map((_, column) => column)
    .filter((column) => !unusedByUnits.has(column));
  const repeated = list.repeated.map(({ row }) => row);
  const used: Aggregate[] = [];
  const totalled: number[][] = [];
  const brokenTotals: BrokenSum[] = [];
  const withoutRepeated: BrokenSum[] = [];
  for (const aggregate of all) {
    let chosen = aggregate;
    const whole = aggregate.row === table.totalRow;
    let sums = columnSums(
      table,
      aggregate,
      columns,
      whole ? allUnits : addedUp(table, aggregate.members)
    );
    if (repeated.length > 0 && sums.broken.length > 0) {
      const once = {
        row: aggregate.row,
        members: aggregate.members.filter((row) => !repeated.includes(row)),
      };
      const other = columnSums(table, once, columns, addedUp(table, once.members));
      if (other.broken.length < sums.broken.length) {
        withoutRepeated.push(...sums.broken);
        chosen = once;
        sums = other;
      }
    }
    used.push(chosen);
    totalled.push(sums.checked);
    brokenTotals.push(...sums.broken);
  }
  return {
    table,
    unitSums,
    aggregateSums,
    aggregates: used,
    totalled,
    brokenRows,
    brokenTotals,
    withoutRepeated,
  };
}

/**
 * The one pass over all cells, in small steps: arrays of counts come in several inner kinds, and one
 * large function is thrown out of the compiler at each of them.
 */
function rowsPassed(
  table: BirthTable,
  unitSums: readonly RowSum[],
  aggregateSums: readonly RowSum[]
): { brokenRows: Map<number, readonly BrokenSum[]>; allUnits: Float64Array } {
  const brokenRows = new Map<number, readonly BrokenSum[]>();
  const allUnits = new Float64Array(table.columns.length);
  const { rows } = table;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || row.blank) continue;
    const unit = row.kind === "unit";
    if (unit) addCounts(row.counts, allUnits);
    const broken = brokenSums(index, row.counts, unit ? unitSums : aggregateSums);
    if (broken) brokenRows.set(index, broken);
  }
  return { brokenRows, allUnits };
}

function addCounts(counts: readonly (number | null)[], sums: Float64Array): void {
  for (let column = 0; column < sums.length; column += 1) {
    sums[column] = (sums[column] ?? 0) + (counts[column] ?? 0);
  }
}

function brokenSums(
  row: number,
  counts: readonly (number | null)[],
  sums: readonly RowSum[]
): BrokenSum[] | null {
  let broken: BrokenSum[] | null = null;
  for (const { kind, sum, terms } of sums) {
    let computed = 0;
    for (const term of terms) computed += counts[term] ?? 0;
    const stated = counts[sum] ?? null;
    const gap = (stated ?? 0) - computed;
    // NaN: one of the cells cannot be used.
    if (gap === 0 || Number.isNaN(gap)) continue;
    broken ??= [];
    broken.push({ kind, row, column: sum, stated, computed, terms });
  }
  return broken;
}

function columnSums(
  table: BirthTable,
  aggregate: Aggregate,
  columns: readonly number[],
  sums: Float64Array
): { checked: number[]; broken: BrokenSum[] } {
  const stated = rowAt(table, aggregate.row).counts;
  const checked: number[] = [];
  const broken: BrokenSum[] = [];
  for (const column of columns) {
    const computed = orZero(sums[column]);
    const count = stated[column] ?? null;
    const gap = orZero(count) - computed;
    if (Number.isNaN(gap)) continue;
    checked.push(column);
    if (gap === 0) continue;
    const { row } = aggregate;
    broken.push({ kind: "column-total", row, column, stated: count, computed, terms: [] });
  }
  return { checked, broken };
}

function addedUp(table: BirthTable, members: readonly number[]): Float64Array {
  const sums = new Float64Array(table.columns.length);
  for (const member of members) {
    const { counts } = rowAt(table, member);
    for (const [column, count] of counts.entries()) {
      sums[column] = orZero(sums[column]) + orZero(count);
    }
  }
  return sums;
}
