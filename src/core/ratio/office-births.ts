/** Whose births are added up: the tables of each office and part, and all offices together. */
import { birthSeries } from "../counting/birth-series";
import { officeKey } from "../counting/unit-key";
import type { BirthTable } from "../model/birth-table";
import { ALL_UNITS } from "../model/births";
import type { Side } from "../model/births";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import { CountedTable } from "./counted-table";

export interface OfficeBirths {
  /** `*` for all offices together. */
  readonly reportingUnit: string;
  /** See BirthTable.part; null for the whole. */
  readonly part: string | null;
  /** Tables to add up, by period; each has at least one pair of boys and girls. */
  readonly tables: readonly CountedTable[];
  /** Tables that say which months are covered; more than `tables` where offices report each other. */
  readonly coverage: readonly CountedTable[];
}

/**
 * Offices in first-seen order, the whole before its parts, and last, where several offices report the
 * whole, `*` for all of them together. One side for all: registration where it has boys and girls at
 * all, else health, so that no birth is counted by two departments.
 */
export function officeBirths(reading: Reading, settings: Settings): OfficeBirths[] {
  const registration = officesOf("registration", reading, settings);
  const offices = registration.length > 0 ? registration : officesOf("health", reading, settings);
  const whole = offices.filter((office) => office.part === null);
  return whole.length > 1 ? [...offices, together(whole)] : offices;
}

/** Parts (null: the whole) that more than one office reports: their offices can be compared. */
export function partsOfSeveralOffices(
  offices: readonly OfficeBirths[]
): ReadonlySet<string | null> {
  const parts = offices.flatMap(({ reportingUnit, part }) =>
    reportingUnit === ALL_UNITS ? [] : [part]
  );
  return new Set(parts.filter((part, index) => parts.indexOf(part) !== index));
}

function officesOf(side: Side, reading: Reading, settings: Settings): OfficeBirths[] {
  const forms = oneSpelling(reading.tables.filter((table) => table.side === side));
  const offices = birthSeries(forms).flatMap(({ reportingUnit, part, months, spans }) => {
    const tables = [...months.values(), ...spans]
      .map((table) => countedTable(table, settings))
      .filter((table) => table.hasPairs())
      .sort((a, b) => (a.period < b.period ? -1 : 1));
    return tables.length > 0 ? [{ reportingUnit, part, tables, coverage: tables }] : [];
  });
  const seen = [...new Set(offices.map((office) => office.reportingUnit))];
  return seen.flatMap((name) => {
    const own = offices.filter((office) => office.reportingUnit === name);
    return [...own.filter(({ part }) => part === null), ...own.filter(({ part }) => part !== null)];
  });
}

/**
 * The tables with one spelling an office, the first: one office may write 青山镇 in one month and
 * 青山镇人民政府 in the next. Forms without a name belong to the only named office, where there is one.
 */
function oneSpelling(tables: readonly BirthTable[]): BirthTable[] {
  const names = new Map<string, string>();
  for (const { reportingUnit } of tables) {
    const key = officeKey(reportingUnit);
    if (key !== "" && !names.has(key)) names.set(key, reportingUnit);
  }
  const [only = ""] = names.size === 1 ? names.values() : [];
  return tables.map((table) => ({
    ...table,
    reportingUnit: names.get(officeKey(table.reportingUnit)) ?? only,
  }));
}

function countedTable(table: BirthTable, settings: Settings): CountedTable {
  return new CountedTable(table, table.period ?? "", settings);
}

/**
 * A sheet of the county lists its townships, and a township's own sheet holds the same births again: a
 * table is left out where another office's table of the same period has its office as a unit.
 */
function together(offices: readonly OfficeBirths[]): OfficeBirths {
  const tables = offices.flatMap((office) => office.tables);
  const units = new Map(tables.map((table) => [table, new Set(table.units.map(officeKey))]));
  const lists = (table: CountedTable, other: CountedTable) =>
    units.get(table)?.has(officeKey(other.reportingUnit)) === true;
  const within = (table: CountedTable, other: CountedTable) =>
    other.period === table.period &&
    other.reportingUnit !== table.reportingUnit &&
    lists(other, table) &&
    !lists(table, other);
  return {
    reportingUnit: ALL_UNITS,
    part: null,
    tables: tables.filter((table) => !tables.some((other) => within(table, other))),
    coverage: tables,
  };
}
