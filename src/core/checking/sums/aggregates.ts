/**
 * Which unit rows a 合计 or 小计 row adds up. A 小计 stands below its units, or above them in forms that
 * put the 合计 first; where neither order fits the figures it is left alone, because it then counts
 * something that the table does not say.
 */
import type { BirthTable } from "../../model/birth-table";
import { countAt, orZero, rowAt } from "../table-parts";

export interface Aggregate {
  /** Index into {@link BirthTable.rows}. */
  readonly row: number;
  /** Unit rows that add up to it, as indexes. */
  readonly members: readonly number[];
}

/** The total row (if any) and the subtotals that hold something. `units`: all unit rows, as indexes. */
export function aggregates(
  table: BirthTable,
  units: readonly number[],
  subtotals: readonly number[]
): Aggregate[] {
  const total = table.totalRow;
  const found: Aggregate[] = [];
  if (total !== null && !rowAt(table, total).blank) {
    found.push({ row: total, members: units });
  }
  if (subtotals.length === 0) return found;

  const above = groups(units, subtotals);
  const below = groups([...units].reverse(), [...subtotals].reverse(), -1);
  const best = share(table, below) > share(table, above) ? below : above;
  const fits = share(table, best) >= 0.5;
  return fits ? [...found, ...best.filter(({ row }) => !rowAt(table, row).blank)] : found;
}

/** Each subtotal with the units passed since the one before it, in reading direction. */
function groups(
  units: readonly number[],
  subtotals: readonly number[],
  direction: 1 | -1 = 1
): Aggregate[] {
  let next = 0;
  return subtotals.map((row) => {
    const members: number[] = [];
    for (let unit = units[next]; unit !== undefined; unit = units[++next]) {
      if ((unit - row) * direction > 0) break;
      members.push(unit);
    }
    return { row, members: members.sort((a, b) => a - b) };
  });
}

/** Share of the subtotals' cells that are the sum of their units. */
function share(table: BirthTable, candidates: readonly Aggregate[]): number {
  let cells = 0;
  let right = 0;
  for (const { row, members } of candidates) {
    const { counts } = rowAt(table, row);
    for (const [column, count] of counts.entries()) {
      cells += 1;
      const sum = members.reduce((to, unit) => to + orZero(countAt(table, unit, column)), 0);
      if (sum === orZero(count)) right += 1;
    }
  }
  return cells === 0 ? 0 : right / cells;
}
