/** All sums of one table with the figures at hand: which hold, which are broken, which cannot be told. */
import { countMatrix } from "../../counting/count-matrix";
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
  const { units, subtotals, filled, others } = rowsByKind(table);
  const unusedByUnits = unusedSums(table, filled);
  const unused = new Set(
    [...unusedSums(table, others)].filter((column) => unusedByUnits.has(column))
  );
  const unitSums = rowSums(table, unusedByUnits);
  // `unused` is a part of the other set.
  const aggregateSums = unused.size === unusedByUnits.size ? unitSums : rowSums(table, unused);
  const { brokenRows, allUnits } = rowsPassed(table, unitSums, aggregateSums, others);
  const all = aggregates(table, units, subtotals);
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

/** Indexes of the rows; `filled` are the units and `others` the 合计 and 小计 that hold anything. */
function rowsByKind({ rows }: BirthTable) {
  const units: number[] = [];
  const subtotals: number[] = [];
  const filled: number[] = [];
  const others: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    if (row.kind === "unit") units.push(index);
    if (row.kind === "subtotal") subtotals.push(index);
    if (!row.blank) (row.kind === "unit" ? filled : others).push(index);
  }
  return { units, subtotals, filled, others };
}

/** Column by column over the counts of all rows; only rows in which a sum does not come out are looked at themselves. */
function rowsPassed(
  table: BirthTable,
  unitSums: readonly RowSum[],
  aggregateSums: readonly RowSum[],
  others: readonly number[]
): { brokenRows: Map<number, readonly BrokenSum[]>; allUnits: readonly number[] } {
  const { rows } = table;
  const { columns } = countMatrix(table);
  const doubtful = new Uint8Array(rows.length);
  const computed = new Float64Array(rows.length);
  for (const sum of unitSums) markUnequal(columns, sum, computed, doubtful);
  for (const index of others) doubtful[index] = 1;

  const brokenRows = new Map<number, readonly BrokenSum[]>();
  for (let index = doubtful.indexOf(1); index >= 0; index = doubtful.indexOf(1, index + 1)) {
    const row = rows[index];
    if (!row || row.blank) continue;
    const broken = brokenSums(index, row.counts, row.kind === "unit" ? unitSums : aggregateSums);
    if (broken) brokenRows.set(index, broken);
  }
  return { brokenRows, allUnits: columns.map((column) => added(column, others)) };
}

/** Sums that are off, and those with a cell that cannot be used: whoever reads the mark decides. */
function markUnequal(
  columns: readonly Float64Array[],
  { sum, terms }: RowSum,
  computed: Float64Array,
  doubtful: Uint8Array
): void {
  const stated = columns[sum] ?? computed;
  computed.fill(0);
  // Two columns at a time: loops over columns within a loop over rows take three times as long.
  for (const term of terms) addColumn(computed, columns[term] ?? computed);
  for (let row = 0; row < stated.length; row += 1) {
    if (stated[row] !== computed[row]) doubtful[row] = 1;
  }
}

function addColumn(to: Float64Array, column: Float64Array): void {
  for (let row = 0; row < to.length; row += 1) to[row] = (to[row] ?? 0) + (column[row] ?? 0);
}

/** The sum of a column without some of its rows, which stand in order. */
function added(column: Float64Array, without: readonly number[]): number {
  let sum = 0;
  let next = 0;
  for (let row = 0; row < column.length; row += 1) {
    if (row === without[next]) next += 1;
    else sum += column[row] ?? 0;
  }
  return sum;
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
  sums: ArrayLike<number>
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
