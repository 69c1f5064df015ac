/** Which forms of the two sides belong together: the offices (填报单位) of a reading, month by month. */
import type { Side } from "../model/births";
import { SIDES } from "../model/births";
import type { BirthTable } from "../model/birth-table";
import type { Month } from "../model/period";
import { birthSeries } from "./birth-series";
import type { BirthSeries } from "./birth-series";
import { officeKey } from "./unit-key";

export interface Office {
  /** As the registration side writes it, else the health side; "" where neither names itself. */
  readonly name: string;
  /** One table a month; empty for a side without forms. Parts (城市, 乡村 …) and spans take no part. */
  readonly registration: ReadonlyMap<Month, BirthTable>;
  readonly health: ReadonlyMap<Month, BirthTable>;
}

interface SideOffice {
  readonly name: string;
  readonly months: Map<Month, BirthTable>;
}

/** As with the series: every stage asks for the same. */
const known = new WeakMap<readonly BirthTable[], readonly Office[]>();

/**
 * The offices in the order of their first form, registration first. Where each side has exactly one
 * office they are the same office whatever they call themselves; else they match by {@link officeKey}.
 * One office may spell itself differently from month to month; forms without a name belong to the
 * side's only named office.
 */
export function offices(tables: readonly BirthTable[]): readonly Office[] {
  const found = known.get(tables) ?? officesAmong(tables);
  known.set(tables, found);
  return found;
}

function officesAmong(tables: readonly BirthTable[]): Office[] {
  const series = birthSeries(tables);
  const [registration, health] = SIDES.map((side) => sideOffices(series, side));
  if (!registration || !health) return [];
  const [one, other] = [[...registration.values()], [...health.values()]];
  if (one.length === 1 && other.length === 1) return one.map((office) => paired(office, other[0]));
  const rest = [...health].filter(([key]) => !registration.has(key));
  return [
    ...[...registration].map(([key, office]) => paired(office, health.get(key))),
    ...rest.map(([, office]) => paired(undefined, office)),
  ];
}

function sideOffices(all: readonly BirthSeries[], side: Side): Map<string, SideOffice> {
  const series = all.filter((one) => one.side === side && one.part === null && one.months.size > 0);
  const named = new Set(series.map((one) => officeKey(one.reportingUnit)).filter((key) => key));
  const [only] = named;
  const sole = named.size === 1 ? only : undefined;
  const found = new Map<string, SideOffice>();
  // Named forms first, so that an office is called by its name.
  for (const one of [...series].sort(
    (a, b) => Number(a.reportingUnit === "") - Number(b.reportingUnit === "")
  )) {
    const key = officeKey(one.reportingUnit) || (sole ?? "");
    const office = found.get(key) ?? { name: one.reportingUnit, months: new Map() };
    for (const [month, table] of one.months) {
      if (!office.months.has(month)) office.months.set(month, table);
    }
    found.set(key, office);
  }
  return found;
}

function paired(registration: SideOffice | undefined, health: SideOffice | undefined): Office {
  return {
    name: registration?.name || health?.name || "",
    registration: registration?.months ?? new Map<Month, BirthTable>(),
    health: health?.months ?? new Map<Month, BirthTable>(),
  };
}
