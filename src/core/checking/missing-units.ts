/**
 * Units that some forms of an office have and others have not. The forms of both sides are one list as
 * long as their units match; a name that stands exactly where another is not there is another spelling.
 */
import { earlierFiles } from "../counting/earlier-files";
import type { Office } from "../counting/offices";
import type { BirthTable } from "../model/birth-table";
import { SIDES } from "../model/births";
import type { Side } from "../model/births";
import type { CheckingContext } from "./checking-context";
import { known, rowAt } from "./table-parts";
import type { UnitList } from "./unit-list";

export interface MissingUnit {
  readonly side: Side;
  readonly reportingUnit: string;
  readonly part: string | null;
  /** As the first form that has it writes it. */
  readonly name: string;
  /** The forms without it, in the order of their months; never empty. */
  readonly tables: readonly BirthTable[];
  /** The name that stands in its place in all of them, or null. */
  readonly instead: string | null;
}

interface Group {
  readonly reportingUnit: string;
  readonly part: string | null;
  readonly tables: readonly BirthTable[];
}

interface Name {
  readonly key: string;
  readonly written: string;
  /** Indexes of the group's tables. */
  readonly present: number[];
  readonly absent: number[];
}

/** One entry a unit, office and side; offices whose two sides list different kinds of units are left out. */
export function missingUnits(
  context: CheckingContext,
  offices: readonly Office[],
  judged: ReadonlySet<BirthTable>,
  lists: ReadonlyMap<BirthTable, UnitList>
): MissingUnit[] {
  return groupsOf(context, offices).flatMap(({ tables, ...group }) => {
    const listed = tables.filter(
      (table) => judged.has(table) && known(lists.get(table), "list").rows.size > 0
    );
    const names = namesOf(listed, lists);
    const spelled = spellings(names);
    return names.flatMap((name): MissingUnit[] => {
      if (name.absent.length === 0 || spelled.others.has(name.key)) return [];
      const without = name.absent.map((index) => known(listed[index], "table"));
      return SIDES.flatMap((side): MissingUnit[] => {
        const own = without.filter((table) => table.side === side);
        if (own.length === 0) return [];
        const instead = spelled.instead.get(name.key) ?? null;
        return [{ ...group, side, name: name.written, tables: own, instead }];
      });
    });
  });
}

function groupsOf(
  { reading, settings, series, reconciliation }: CheckingContext,
  offices: readonly Office[]
): Group[] {
  const differ = new Set(reconciliation.unitSetsDiffer.map((pair) => pair.reportingUnit));
  const compared = new Set(reconciliation.months.map((month) => month.reportingUnit));
  const earlier = earlierFiles(reading.tables, settings);
  const groups: Group[] = [];
  for (const { name, registration, health } of offices) {
    if (differ.has(name)) continue;
    const sides = [[...registration.values()], [...health.values()]].map((tables) =>
      tables.filter(({ file }) => !earlier.has(file))
    );
    for (const tables of compared.has(name) ? [sides.flat()] : sides) {
      groups.push({ reportingUnit: name, part: null, tables });
    }
  }
  for (const { part, reportingUnit, months } of series) {
    if (part !== null) groups.push({ reportingUnit, part, tables: [...months.values()] });
  }
  return groups;
}

/** Every name of the group with the tables that have it and have it not; empty when all have the same. */
function namesOf(tables: readonly BirthTable[], lists: ReadonlyMap<BirthTable, UnitList>): Name[] {
  const distinct = new Set(tables.map((table) => lists.get(table)));
  if (distinct.size < 2) return [];
  const names = new Map<string, string>();
  for (const table of tables) {
    for (const [key, row] of known(lists.get(table), "list").rows) {
      if (!names.has(key)) names.set(key, rowAt(table, row).name);
    }
  }
  return [...names].map(([key, written]) => {
    const name: Name = { key, written, present: [], absent: [] };
    for (const [index, table] of tables.entries()) {
      (known(lists.get(table), "list").rows.has(key) ? name.present : name.absent).push(index);
    }
    return name;
  });
}

/** Names that stand exactly where others are not there: as many of the one as of the other. */
function spellings(names: readonly Name[]): {
  others: ReadonlySet<string>;
  instead: ReadonlyMap<string, string>;
} {
  const others = new Set<string>();
  const instead = new Map<string, string>();
  const partial = names.filter(({ absent }) => absent.length > 0);
  const standing = grouped(partial, ({ present }) => present.join());
  for (const [where, lost] of grouped(partial, ({ absent }) => absent.join())) {
    const found = standing.get(where) ?? [];
    const [first] = lost;
    const [other] = found;
    if (!first || !other || found.length !== lost.length || others.has(first.key)) continue;
    // The spelling that more forms use is the unit's name; of two equally frequent ones the first.
    const rarer = other.present.length - first.present.length;
    if (rarer > 0 || (rarer === 0 && names.indexOf(other) < names.indexOf(first))) continue;
    for (const { key } of found) others.add(key);
    if (found.length === 1) instead.set(first.key, other.written);
  }
  return { others, instead };
}

function grouped(names: readonly Name[], by: (name: Name) => string): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const key = by(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}
