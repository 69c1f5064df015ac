/** The unit names of a table by key. Months of one office mostly share one list, which is then made once. */
import type { BirthTable } from "../model/birth-table";
import { unitKey } from "../counting/unit-key";
import { unitParts } from "../counting/unit-parts";

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

/** The unit list of every table; tables with the same rows share one. */
export function unitLists(tables: readonly BirthTable[]): Map<BirthTable, UnitList> {
  const lists = new Map<BirthTable, UnitList>();
  const models: BirthTable[] = [];
  for (const table of tables) {
    const model = models.find((other) => sameRows(other, table));
    const known = model && lists.get(model);
    if (known) {
      lists.set(table, known);
      continue;
    }
    lists.set(table, unitList(table));
    // Each office has its own list; beyond this many the comparison would cost more than it saves.
    if (models.length < 8) models.push(table);
  }
  return lists;
}

function sameRows(a: BirthTable, b: BirthTable): boolean {
  if (a.rows.length !== b.rows.length) return false;
  for (let i = 0; i < a.rows.length; i += 1) {
    const [one, other] = [a.rows[i], b.rows[i]];
    if (one?.name !== other?.name || one?.kind !== other?.kind) return false;
    // The rows of a unit's parts are told apart by what the sheet calls them.
    if (one?.partial !== other?.partial) return false;
    if (one?.partial === true && one.written !== other?.written) return false;
  }
  return true;
}
