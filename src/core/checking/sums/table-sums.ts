/** All sums of one table with the figures at hand: which hold, which are broken, which cannot be told. */
import type { BirthTable } from "../../model/birth-table";
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
  const brokenRows = new Map<number, readonly BrokenSum[]>();
  const width = table.columns.length;
  const values = new Float64Array(width);
  const allUnits = new Float64Array(width);
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (!row || row.blank) continue;
    const unit = row.kind === "unit";
    for (let column = 0; column < width; column += 1) {
      const count = row.counts[column] ?? 0;
      values[column] = count;
      if (unit) allUnits[column] = (allUnits[column] ?? 0) + count;
    }
    const broken = brokenSums(index, row.counts, values, unit ? unitSums : aggregateSums);
    if (broken) brokenRows.set(index, broken);
  }

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

/** `values` are the counts with blanks as 0. */
function brokenSums(
  row: number,
  counts: readonly (number | null)[],
  values: Float64Array,
  sums: readonly RowSum[]
): BrokenSum[] | null {
  let broken: BrokenSum[] | null = null;
  for (let index = 0; index < sums.length; index += 1) {
    const sum = sums[index];
    if (!sum) continue;
    const { terms } = sum;
    let computed = 0;
    for (let term = 0; term < terms.length; term += 1) computed += values[terms[term] ?? 0] ?? 0;
    const gap = (values[sum.sum] ?? 0) - computed;
    // NaN: one of the cells cannot be used.
    if (gap === 0 || Number.isNaN(gap)) continue;
    const stated = counts[sum.sum] ?? null;
    broken ??= [];
    broken.push({ kind: sum.kind, row, column: sum.sum, stated, computed, terms });
  }
  return broken;
}

function columnSums(
  table: BirthTable,
  aggregate: Aggregate,
  columns: readonly number[],
  sums: Float64Array
): { checked: number[]; broken: BrokenSum[] } {
  const stated = table.rows[aggregate.row]?.counts ?? [];
  const checked: number[] = [];
  const broken: BrokenSum[] = [];
  for (const column of columns) {
    const computed = sums[column] ?? 0;
    const count = stated[column] ?? null;
    const gap = (count ?? 0) - computed;
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
    const { counts = [] } = table.rows[member] ?? {};
    for (const [column, count] of counts.entries()) {
      sums[column] = (sums[column] ?? 0) + (count ?? 0);
    }
  }
  return sums;
}
