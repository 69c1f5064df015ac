/** Where the units of a table stand. Months of one office mostly share one list, which is then made once. */
import type { BirthTable } from "../model/birth-table";
import { unitKey } from "./unit-key";

/** Each office has its own list; beyond this many the comparison would cost more than it saves. */
const MOST_LISTS = 8;

export class UnitRows {
  private static readonly shared = new WeakMap<readonly BirthTable[], UnitRows>();

  /** The same for all stages that look at the same tables, so that their rows are compared once. */
  static among(tables: readonly BirthTable[]): UnitRows {
    const known = UnitRows.shared.get(tables) ?? new UnitRows();
    UnitRows.shared.set(tables, known);
    return known;
  }

  /** A table is asked about once a unit, and compared with others only once. */
  private readonly known = new WeakMap<BirthTable, ReadonlyMap<string, number>>();
  private readonly lists: { table: BirthTable; rows: ReadonlyMap<string, number> }[] = [];

  /**
   * Rows (indexes) of the units by their {@link unitKey}, in sheet order; of a unit that stands there
   * twice the first. The same map for tables with the same rows.
   */
  of(table: BirthTable): ReadonlyMap<string, number> {
    const known = this.known.get(table);
    if (known) return known;
    const rows = this.lists.find((list) => sameRows(list.table, table))?.rows ?? this.listed(table);
    this.known.set(table, rows);
    return rows;
  }

  private listed(table: BirthTable): ReadonlyMap<string, number> {
    const rows = new Map<string, number>();
    for (let index = 0; index < table.rows.length; index += 1) {
      const row = table.rows[index];
      if (row?.kind !== "unit") continue;
      const key = unitKey(row.name);
      if (!rows.has(key)) rows.set(key, index);
    }
    if (this.lists.length < MOST_LISTS) this.lists.push({ table, rows });
    return rows;
  }
}

/** Whether two tables have rows of the same kinds and names in the same order. */
export function sameRows(a: BirthTable, b: BirthTable): boolean {
  if (a.rows.length !== b.rows.length) return false;
  for (let index = 0; index < a.rows.length; index += 1) {
    const [one, other] = [a.rows[index], b.rows[index]];
    if (one?.name !== other?.name || one?.kind !== other?.kind) return false;
    if (one?.partial !== other?.partial) return false;
  }
  return true;
}
