/** 应报单位: who must send a form every month. */
import type { AssessedTarget } from "../model/assessed-target";
import { ALL_UNITS } from "../model/births";
import type { Side } from "../model/births";
import type { Settings } from "../model/settings";
import type { Office } from "../counting/offices";
import { officeKey, unitKey } from "../counting/unit-key";
import { unitTypeOf } from "./unit-types";

/**
 * The offices of a side where there are several, else the units that the only office lists; with a list in the
 * settings, that list in its order. Nobody on a side without any form: a side that is absent altogether is
 * no list of missing units. A list of health institutions is no roster beside a list of villages: there only
 * the office itself is called.
 */
export function rosterTargets(
  all: readonly Office[],
  side: Side,
  settings: Pick<Settings, "mustReport">
): AssessedTarget[] {
  const here = all.filter((office) => office[side].size > 0);
  if (here.length === 0) return [];
  const known = all.length > 1 ? all.map(officeTarget) : rowsOf(here, side);
  if (settings.mustReport.length === 0) return known;
  const byUnit = new Map(known.map((target) => [unitKey(target.name), target]));
  const byOffice = new Map(known.map((target) => [officeKey(target.name), target]));
  return settings.mustReport.map(
    (name) => byUnit.get(unitKey(name)) ?? byOffice.get(officeKey(name)) ?? absentTarget(name)
  );
}

function officeTarget({ name }: Office): AssessedTarget {
  return {
    name: name || ALL_UNITS,
    type: unitTypeOf(officeKey(name)),
    reportingUnit: name,
    unit: ALL_UNITS,
  };
}

function absentTarget(name: string): AssessedTarget {
  return { name, type: unitTypeOf(unitKey(name)), reportingUnit: name, unit: ALL_UNITS };
}

function rowsOf([office]: readonly Office[], side: Side): AssessedTarget[] {
  if (!office) return [];
  const listed = rowTargets(office, "registration");
  if (side === "registration") return listed;
  const own = rowTargets(office, "health");
  const registered = new Set(listed.map(({ name }) => unitKey(name)));
  const common = own.filter(({ name }) => registered.has(unitKey(name))).length;
  if (listed.length === 0) return own;
  // Institutions that villages' births are sent from: they are not the villages, and come and go.
  return common * 2 < own.length ? [officeTarget(office)] : listed;
}

function rowTargets(office: Office, side: Side): AssessedTarget[] {
  const names = new Map<string, string>();
  for (const table of office[side].values()) {
    for (const { kind, name } of table.rows) {
      const key = unitKey(name);
      if (kind === "unit" && key !== "" && !names.has(key)) names.set(key, name);
    }
  }
  return [...names].map(([key, unit]) => ({
    name: unit,
    type: unitTypeOf(key),
    reportingUnit: office.name,
    unit,
  }));
}
