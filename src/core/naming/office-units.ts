/** The units of one office: every name of its sheets with the unit that it is, as far as that is known. */
import { unitKey } from "../counting/unit-key";
import type { UnitAlias } from "../model/settings";
import type { OfficeTables } from "./office-tables";
import { firstName, sameUnits } from "./same-units";
import type { NamedUnit } from "./same-units";
import { aliasTargets } from "./unit-aliases";
import { unitLists, unitNames } from "./unit-lists";
import type { UnitName, UnitNames } from "./unit-lists";

export interface UnitOfName {
  /** The unit's one name. */
  readonly name: string;
  readonly partial: boolean;
}

/** A unit under its one name. */
export interface OpenUnit extends NamedUnit {
  readonly name: string;
}

export interface OfficeUnits {
  readonly office: OfficeTables;
  readonly found: UnitNames;
  /** Only names that are not their unit's own. */
  readonly unitOf: ReadonlyMap<UnitName, UnitOfName>;
  /** Units that some list lacks, without those that the clerk spoke of: what may still be one unit. */
  readonly open: readonly OpenUnit[];
  readonly twoMatches: readonly { readonly unit: OpenUnit; readonly others: readonly OpenUnit[] }[];
}

/** Null where there is nothing to say: one list of units, each named once, and no alias. */
export function officeUnits(
  office: OfficeTables,
  aliases: readonly UnitAlias[]
): OfficeUnits | null {
  const lists = unitLists(office.tables);
  const targets = aliasTargets(aliases, office.keys);
  const found = unitNames(lists);
  const { names } = found;
  if (lists.length < 2 && targets.size === 0 && found.townships.size === 0) return null;

  const spokenOf = new Map(
    targets.size === 0
      ? []
      : names.flatMap((name) => {
          const target = targets.get(name.key);
          return target ? [[name, target] as const] : [];
        })
  );
  const candidates = names.filter(
    (name) => name.lists.length < lists.length && !spokenOf.has(name)
  );
  const { units, twoMatches } = sameUnits(candidates, found, office.places);

  // What an alias calls the unit goes before what a sheet writes first.
  const called = new Map([...spokenOf.values()].map(({ unit }) => [unitKey(unit), unit]));
  const nameOf = (unit: NamedUnit) =>
    unit.names.flatMap(({ key }) => called.get(key) ?? []).at(0) ?? firstName(unit).shown;
  const unitOf = new Map<UnitName, UnitOfName>();
  const oneName = new Map<string, string>();
  const openOf = (unit: NamedUnit): OpenUnit => ({ ...unit, name: nameOf(unit) });
  const open = units.map(openOf);
  for (const unit of open) {
    const key = unitKey(unit.name);
    for (const name of unit.names) {
      oneName.set(name.key, unit.name);
      if (name.key !== key || name.township !== "") {
        unitOf.set(name, { name: unit.name, partial: false });
      }
    }
  }
  for (const name of names) {
    if (name.township === "" || unitOf.has(name)) continue;
    unitOf.set(name, { name: name.shown, partial: false });
  }
  for (const [name, target] of spokenOf) {
    const unit = oneName.get(unitKey(target.unit)) ?? target.unit;
    if (unitKey(unit) !== name.key) unitOf.set(name, { name: unit, partial: target.partial });
  }
  return {
    office,
    found,
    unitOf,
    open,
    twoMatches: twoMatches.map(({ unit, others }) => ({
      unit: openOf(unit),
      others: others.map(openOf),
    })),
  };
}
