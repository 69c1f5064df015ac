/** What the clerk says of names: another name of a unit, a part of it, or a unit of its own. */
import { unitKey } from "../counting/unit-key";
import type { UnitAlias } from "../model/settings";
import { officeNameKey } from "./office-tables";

export interface AliasTarget {
  /** The unit's name as the alias writes it. */
  readonly unit: string;
  readonly partial: boolean;
}

/** The unit of each name that the clerk spoke of, by {@link unitKey}; chains are followed to their end. */
export type AliasTargets = ReadonlyMap<string, AliasTarget>;

/**
 * The aliases that hold for an office: those that name it win over those for any office, a later one over an
 * earlier. A circle, which settings refuse, ends where it would begin again.
 *
 * @param offices keys of the office's names, see `officeNameKey`
 */
export function aliasTargets(
  aliases: readonly UnitAlias[],
  offices: ReadonlySet<string>
): AliasTargets {
  const direct = new Map<string, UnitAlias>();
  const isOwn = ({ reportingUnit = "" }: UnitAlias) => offices.has(officeNameKey(reportingUnit));
  const general = aliases.filter(({ reportingUnit = "" }) => reportingUnit === "");
  for (const alias of [...general, ...aliases.filter(isOwn)]) {
    direct.set(unitKey(alias.name), alias);
  }
  const targets = new Map<string, AliasTarget>();
  for (const [key, alias] of direct) {
    let { unit } = alias;
    let partial = alias.partOf === true;
    const passed = new Set([key]);
    for (;;) {
      const next = direct.get(unitKey(unit));
      if (!next || passed.has(unitKey(unit))) break;
      passed.add(unitKey(unit));
      unit = next.unit;
      partial ||= next.partOf === true;
    }
    targets.set(key, { unit, partial });
  }
  return targets;
}
