/** Whether a form was filled in at all: zero is a number, blank is none. */
import type { BirthTable, CountColumn, TableRow } from "../model/birth-table";

/**
 * True where a unit's row holds a number that somebody typed. Sums alone (小计, 合计) that show 0 do not
 * count: an empty form whose sums are formulas shows them too.
 */
export function rowHasNumber(table: BirthTable, row: TableRow): boolean {
  return holdsNumber(row, leafColumns(table));
}

/** True where any unit has a number; without unit rows the total row speaks for all. */
export function tableHasNumber(table: BirthTable): boolean {
  const units = table.rows.filter((row) => row.kind === "unit");
  const leaves = leafColumns(table);
  return (units.length > 0 ? units : table.rows).some((row) => holdsNumber(row, leaves));
}

function holdsNumber(row: TableRow, leaves: readonly boolean[]): boolean {
  return row.counts.some(
    (count, index) =>
      count !== null && !Number.isNaN(count) && (count !== 0 || leaves[index] === true)
  );
}

/** By column of the table: no other column of the table is a part of it. */
function leafColumns(table: BirthTable): readonly boolean[] {
  const parities = table.columns.some((column) => column.parity !== "all");
  return table.columns.map((column) => isLeaf(table, column, parities));
}

function isLeaf(table: BirthTable, column: CountColumn, parities: boolean): boolean {
  if (column.measure !== "births") return true;
  if (parities && column.parity === "all") return false;
  const block = table.blocks[column.block];
  if (column.sex !== "all") return true;
  return block === undefined || block.male === null || block.female === null;
}
