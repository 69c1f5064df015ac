/** The unit names of a table by key. Months of one office mostly share one list, which is then made once. */
import type { BirthTable } from "../model/birth-table";
import { unitKey } from "../counting/unit-key";
import { unitParts } from "../counting/unit-parts";
import { UnitRows } from "../counting/unit-rows";

export interface RepeatedUnit {
  /** Index of the second or further row of the name. */
  readonly row: number;
  /** Index of the first row of the name. */
  readonly first: number;
}

export interface UnitList {
  /** Index of the first row of a unit, by the key of its name, in the order of the sheet. */
  readonly rows: ReadonlyMap<string, number>;
  /** Units that the clerk put together of several names: all their rows, by key. */
  readonly parts: ReadonlyMap<string, readonly number[]>;
  readonly repeated: readonly RepeatedUnit[];
}

/** Unit rows without a name are in no list. */
export function unitList(table: BirthTable): UnitList {
  const rows = new Map<string, number>();
  const parts = unitParts(table);
  const repeated: RepeatedUnit[] = [];
  for (const [row, { kind, name, partial }] of table.rows.entries()) {
    if (kind !== "unit") continue;
    const key = unitKey(name);
    if (key === "") continue;
    const first = rows.get(key);
    if (first === undefined) rows.set(key, row);
    else if (partial !== true) {
      // What is added up of parts is the unit once; its own row twice is a repetition.
      const own = (parts.get(key) ?? [first]).find((at) => table.rows[at]?.partial !== true);
      if (own !== undefined && own !== row) repeated.push({ row, first: own });
    }
  }
  return { rows, parts, repeated };
}

/** The unit list of every table; tables with the same rows share one. `all`: the tables of the reading. */
export function unitLists(
  tables: readonly BirthTable[],
  all: readonly BirthTable[] = tables
): Map<BirthTable, UnitList> {
  const lists = new Map<BirthTable, UnitList>();
  const models = new Map<object, BirthTable[]>();
  const rows = UnitRows.among(all);
  for (const table of tables) {
    const alike = models.get(rows.of(table)) ?? [];
    const model = alike.find((other) => sameParts(other, table));
    const known = model && lists.get(model);
    lists.set(table, known ?? unitList(table));
    if (!known) models.set(rows.of(table), [...alike, table]);
  }
  return lists;
}

/** The rows of a unit's parts are told apart by what the sheet calls them. */
function sameParts(a: BirthTable, b: BirthTable): boolean {
  for (const rows of unitParts(a).values()) {
    for (const row of rows) {
      const [one, other] = [a.rows[row], b.rows[row]];
      if (one?.partial === true && one.written !== other?.written) return false;
    }
  }
  return true;
}
