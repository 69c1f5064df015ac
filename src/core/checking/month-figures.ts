/** Births of every unit of an office month by month, side by side: for rules that look along the months. */
import { TableCounts } from "../counting/table-counts";
import type { BirthTable } from "../model/birth-table";
import { ALL_UNITS, BIRTH_ORDERS } from "../model/births";
import type { Parity, Sex } from "../model/births";
import type { BirthSeries } from "../counting/birth-series";
import type { Settings } from "../model/settings";
import { known } from "./table-parts";
import type { UnitList } from "./unit-list";

export interface MonthFigures extends Pick<BirthSeries, "side" | "reportingUnit" | "part"> {
  /** One a month, in order; months without a form are not among them. */
  readonly tables: readonly BirthTable[];
  /** Keys of their names in the order in which the forms first name them; `*` alone where no form lists units. */
  readonly units: readonly string[];
  /** By {@link at}: index of the unit's row in the month's table, −1 where it has none or several. */
  readonly rows: Int32Array;
  /** By {@link at}; NaN where nothing usable stands. `births` is also there where sexes are not. */
  readonly male: Float64Array;
  readonly female: Float64Array;
  readonly births: Float64Array;
}

/** Where a unit's month is in the arrays. */
export function at({ units }: Pick<MonthFigures, "units">, month: number, unit: number): number {
  return month * units.length + unit;
}

/** One entry a series that has a table in `usable`. Linear in the rows of the tables. */
export function monthFigures(
  series: readonly BirthSeries[],
  usable: (table: BirthTable) => boolean,
  lists: ReadonlyMap<BirthTable, UnitList>,
  settings: Settings
): MonthFigures[] {
  return series.flatMap(({ side, reportingUnit, part, months }) => {
    const tables = [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, table]) => table)
      .filter(usable);
    if (tables.length === 0) return [];
    const placed = placedUnits(tables.map((table) => known(lists.get(table), "list")));
    const listed = placed.units.length > 0;
    const units = listed ? placed.units : [ALL_UNITS];
    const size = units.length * tables.length;
    const figures: MonthFigures = {
      ...{ side, reportingUnit, part, tables, units },
      rows: new Int32Array(size).fill(-1),
      male: new Float64Array(size).fill(Number.NaN),
      female: new Float64Array(size).fill(Number.NaN),
      births: new Float64Array(size).fill(Number.NaN),
    };
    tables.forEach((table, month) => {
      const own = listed ? placed.of[month] : totalOnly(table);
      if (own) fill(figures, month, table, own, settings);
    });
    return [figures];
  });
}

/** Where the units of a list stand: pairs of a unit's number and its row, and units of several rows. */
interface Placed {
  readonly units: Int32Array;
  readonly rows: Int32Array;
  readonly parts: readonly { readonly unit: number; readonly rows: readonly number[] }[];
}

/** Tables that share a list share their places, so that names are looked up once. */
function placedUnits(lists: readonly UnitList[]): { units: string[]; of: readonly Placed[] } {
  const numbers = new Map<string, number>();
  const places = new Map<UnitList, Placed>();
  const of = lists.map((list) => {
    const shared = places.get(list);
    if (shared) return shared;
    const twice = new Set(list.repeated.map(({ first }) => first));
    const units: number[] = [];
    const rows: number[] = [];
    const parts: { unit: number; rows: readonly number[] }[] = [];
    for (const [key, row] of list.rows) {
      const unit = numbers.get(key) ?? numbers.size;
      numbers.set(key, unit);
      if (twice.has(row)) continue;
      const several = list.parts.get(key) ?? [];
      if (several.length > 1) parts.push({ unit, rows: several });
      else {
        units.push(unit);
        rows.push(row);
      }
    }
    const placed = { units: Int32Array.from(units), rows: Int32Array.from(rows), parts };
    places.set(list, placed);
    return placed;
  });
  return { units: [...numbers.keys()], of };
}

function totalOnly({ totalRow }: BirthTable): Placed {
  const rows = Int32Array.from(totalRow === null ? [] : [totalRow]);
  return { units: new Int32Array(rows.length), rows, parts: [] };
}

function fill(
  figures: MonthFigures,
  month: number,
  table: BirthTable,
  placed: Placed,
  settings: Settings
): void {
  const counts = new TableCounts(table, settings);
  const bySex = counts.has("all", "male") && counts.has("all", "female");
  const first = month * figures.units.length;
  const { units, rows, parts } = placed;
  for (let index = 0; index < rows.length; index += 1) {
    figures.rows[first + (units[index] ?? 0)] = rows[index] ?? -1;
  }
  const put = (into: Float64Array, counted: ArrayLike<number>) => {
    for (let index = 0; index < rows.length; index += 1) {
      into[first + (units[index] ?? 0)] = counted[rows[index] ?? -1] ?? Number.NaN;
    }
    for (const { unit, rows: several } of parts) {
      into[first + unit] = several.reduce((sum, row) => sum + (counted[row] ?? Number.NaN), 0);
    }
  };
  if (!bySex) {
    put(figures.births, counts.figures("all", "all"));
    return;
  }
  put(figures.male, counts.figures("all", "male"));
  put(figures.female, counts.figures("all", "female"));
  const end = first + figures.units.length;
  for (let place = first; place < end; place += 1) {
    figures.births[place] = (figures.male[place] ?? 0) + (figures.female[place] ?? 0);
  }
}

export type RowCells = (row: number) => readonly number[];

const BY_PARITY = BIRTH_ORDERS.flatMap((parity) => bothSexes(parity));
const FINEST_FIRST: readonly (readonly (readonly [Parity, Sex])[])[] = [
  BY_PARITY,
  bothSexes("all"),
  [["all", "all"]],
];

function bothSexes(parity: Parity): (readonly [Parity, Sex])[] {
  return [
    [parity, "male"],
    [parity, "female"],
  ];
}

/** The counts of a row as finely as all the tables have them; NaN where nothing usable stands. */
export function finestCells(
  tables: readonly BirthTable[],
  settings: Settings
): ReadonlyMap<BirthTable, RowCells> {
  const counts = tables.map((table) => new TableCounts(table, settings));
  const figures =
    FINEST_FIRST.find((finest) =>
      counts.every((table) => finest.every(([parity, sex]) => table.has(parity, sex)))
    ) ?? [];
  return new Map(
    counts.map((table) => {
      const counters = figures.map(([parity, sex]) => table.counter(parity, sex));
      return [table.table, (row: number) => counters.map((count) => count(row) ?? Number.NaN)];
    })
  );
}
