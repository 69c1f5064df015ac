/** Parts of a table by index. An index that is none is a mistake of the program, never of a sheet. */
import type { BirthTable, CountColumn, ParityBlock, TableRow } from "../model/birth-table";

/** The value itself; throws where a lookup that cannot fail did. */
export function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`no such ${what}`);
  return value;
}

export function rowAt(table: BirthTable, row: number): TableRow {
  return known(table.rows[row], "row");
}

/** A row's name as its sheet has it. */
export function writtenName({ name, written }: TableRow): string {
  return written ?? name;
}

export function columnAt(table: BirthTable, column: number): CountColumn {
  return known(table.columns[column], "column");
}

export function blockAt(table: BirthTable, block: number): ParityBlock {
  return known(table.blocks[block], "block");
}

/** The count of a cell as it stands: null blank, NaN unusable. */
export function countAt(table: BirthTable, row: number, column: number): number | null {
  return rowAt(table, row).counts[column] ?? null;
}

/** Blank is 0 in a row that holds other numbers. */
export function orZero(count: number | null | undefined): number {
  return count ?? 0;
}

/** Without what another month of the same form says already: for matters of a header or a footer. */
export function oncePerForm<T>(items: readonly T[], tableOf: (item: T) => BirthTable): T[] {
  return items.filter((item, index) => {
    const table = tableOf(item);
    if (!table.timeCells) return true;
    return items.findIndex((other) => isSameForm(tableOf(other), table)) === index;
  });
}

/** Whether two tables are months of one form, or one table. */
export function isSameForm(a: BirthTable, b: BirthTable): boolean {
  if (a === b) return true;
  return (
    a.timeCells !== undefined &&
    b.timeCells !== undefined &&
    a.file === b.file &&
    a.sheet === b.sheet &&
    a.header.firstRow === b.header.firstRow
  );
}
