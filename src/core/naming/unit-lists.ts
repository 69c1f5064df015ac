/** The lists of units that an office's tables hold. Months mostly share one list, which is then looked at once. */
import { unitKey } from "../counting/unit-key";
import type { BirthTable, TableRow } from "../model/birth-table";
import { districtsOf } from "./districts";
import { officeNameKey } from "./office-tables";

export interface UnitList {
  /** All with the same rows, but for their counts. */
  readonly tables: readonly BirthTable[];
  readonly rows: readonly TableRow[];
}

/** A name of an office's sheets, with the township where the same name stands for several units. */
export interface UnitName {
  /** Of the name as shown: unlike for unlike names. */
  readonly key: string;
  /** As shown: 杏林村（青山镇） where the sheet has 杏林村 in both 青山镇 and 白水镇. */
  readonly shown: string;
  /** As the sheet has it. */
  readonly written: string;
  /** Key of the township that tells it apart; "" for most names. */
  readonly township: string;
  /** Indexes of the lists that have it, in order. */
  readonly lists: number[];
  /** Where it stands first: index of the list and of the row. */
  readonly first: { readonly list: number; readonly row: number };
}

export interface UnitNames {
  readonly lists: readonly UnitList[];
  /** In the order of the lists. */
  readonly names: readonly UnitName[];
  /** The name of each unit row by list; null for other rows and rows without a name. */
  readonly ofRow: readonly (readonly (UnitName | null)[])[];
  /** Keys of the townships that tell names apart. */
  readonly townships: ReadonlySet<string>;
}

/** The distinct lists in the order of their first tables. */
export function unitLists(tables: readonly BirthTable[]): UnitList[] {
  const lists: { tables: BirthTable[]; rows: readonly TableRow[] }[] = [];
  for (const table of tables) {
    const known = lists.find(({ rows }) => sameNames(rows, table.rows));
    if (known) known.tables.push(table);
    else lists.push({ tables: [table], rows: table.rows });
  }
  return lists;
}

/** @param lists of one office: an equal name is the same unit unless its township says otherwise */
export function unitNames(lists: readonly UnitList[]): UnitNames {
  const apart = namesOfSeveral(lists);
  const byKey = new Map<string, UnitName>();
  const townships = new Set<string>();
  const ofRow = lists.map(({ rows }, list) => {
    const districts = apart.size > 0 ? districtsOf(rows) : [];
    return rows.map(({ kind, name }, row) => {
      if (kind !== "unit") return null;
      const plain = unitKey(name);
      if (plain === "") return null;
      const district = apart.has(plain) ? (districts[row] ?? "") : "";
      const township = officeNameKey(district);
      const key = district === "" ? plain : `${plain}\n${township}`;
      let known = byKey.get(key);
      if (!known) {
        const shown = district === "" ? name : `${name}（${district}）`;
        known = {
          key: unitKey(shown),
          shown,
          written: name,
          township,
          lists: [],
          first: { list, row },
        };
        byKey.set(key, known);
        if (township !== "") townships.add(township);
      }
      if (known.lists.at(-1) !== list) known.lists.push(list);
      return known;
    });
  });
  return { lists, names: [...byKey.values()], ofRow, townships };
}

/** Keys of names that stand more than once in a list, each time in another district. */
function namesOfSeveral(lists: readonly UnitList[]): Set<string> {
  const several = new Set<string>();
  for (const { rows } of lists) {
    const repeated = repeatedNames(rows);
    if (repeated.size === 0) continue;
    const seen = new Map<string, number[]>([...repeated].map((key) => [key, []]));
    for (const [row, { kind, name }] of rows.entries()) {
      if (kind === "unit") seen.get(unitKey(name))?.push(row);
    }
    const districts = districtsOf(rows);
    for (const [key, same] of seen) {
      const own = new Set(same.map((row) => officeNameKey(districts[row] ?? "")));
      if (own.size === same.length && !own.has("")) several.add(key);
    }
  }
  return several;
}

/** Keys of the names that more than one row has. */
function repeatedNames(rows: readonly TableRow[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { kind, name } of rows) {
    if (kind !== "unit") continue;
    const key = unitKey(name);
    if (seen.has(key)) repeated.add(key);
    else seen.add(key);
  }
  return repeated;
}

function sameNames(a: readonly TableRow[], b: readonly TableRow[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    const [one, other] = [a[index], b[index]];
    if (one?.name !== other?.name || one?.kind !== other?.kind || one?.group !== other?.group) {
      return false;
    }
  }
  return true;
}
