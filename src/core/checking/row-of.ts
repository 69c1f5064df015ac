/** The same row in another table: by the unit's name, the total row by being the total row. */
import { unitKey } from "../counting/unit-key";
import type { BirthTable } from "../model/birth-table";
import { rowAt } from "./table-parts";
import type { UnitList } from "./unit-list";

export interface RowNames {
  readonly table: BirthTable;
  readonly list: UnitList;
}

/** Index of the row in `other`, or null; inner subtotals have no counterpart. */
export function rowOf(names: RowNames, row: number, other: RowNames): number | null {
  if (row === names.table.totalRow) return other.table.totalRow;
  const { kind, name } = rowAt(names.table, row);
  if (kind !== "unit") return null;
  // Months of one office mostly list their units in the same order.
  const same = other.table.rows[row];
  if (same?.kind === "unit" && same.name === name && names.list === other.list) return row;
  const key = unitKey(name);
  // Parts that are put together differently in the two tables have no single counterpart.
  if (names.list.parts.has(key) || other.list.parts.has(key)) return null;
  return other.list.rows.get(key) ?? null;
}
