/** Who is scored (contract §4): reporting units, or the row units of a county sheet, or nobody. */
import type { AssessedTarget } from "../model/assessed-target";
import { ALL_UNITS } from "../model/births";
import type { Reading } from "../model/reading";
import type { AssessedUnit, Settings } from "../model/settings";
import { offices } from "../counting/offices";
import type { Office } from "../counting/offices";
import { officeKey, unitKey } from "../counting/unit-key";
import { UnitRows } from "../counting/unit-rows";
import { isTownship, isVillage, unitTypeOf } from "./unit-types";

/**
 * The reporting units when there are several or when the rows are villages (村, 社区, 居委会); the row
 * units when the rows are townships (镇, 乡, 街道, 办事处) of one county sheet; neither: nobody, unless
 * `scored` or `assessedUnits` says so. A list in the settings is taken as it stands: it names the units
 * of the sheets or the reporting units, and whoever is on it without a form is assessed all the same.
 */
export function assessedUnits(
  reading: Pick<Reading, "tables">,
  settings: Settings
): AssessedTarget[] {
  const lists = UnitRows.among(reading.tables);
  const all = offices(reading.tables).map((office) => ({ office, rows: rowNames(office, lists) }));
  const byOffice = () =>
    withListed(
      all.map(({ office }) => officeTarget(office)),
      settings
    );
  const byRow = () => uniquely(all.flatMap(({ office, rows }) => rowTargets(office, rows)));
  if (settings.assessedUnits.length > 0) {
    return settings.assessedUnits.map((unit) => listed(unit, byOffice(), byRow()));
  }
  if (settings.scored === "reporting") return byOffice();
  if (settings.scored === "rows") return byRow();
  const [only] = all;
  if (!only) return [];
  if (all.length > 1) {
    // A county's own sheet beside those of its townships collects them; it is not one of them.
    const reporting = all.filter(({ rows }) => !mostly(rows, isTownship));
    const counted = reporting.length > 0 ? reporting : all;
    return withListed(
      counted.map(({ office }) => officeTarget(office)),
      settings
    );
  }
  if (mostly(only.rows, isVillage)) return byOffice();
  return mostly(only.rows, isTownship) ? byRow() : [];
}

function mostly(names: readonly string[], are: (key: string) => boolean): boolean {
  return names.filter((name) => are(unitKey(name))).length * 2 > names.length;
}

/**
 * The units that registration lists, in order, then villages and townships that only health lists; the
 * institutions of a health sheet are units only where registration has no sheet.
 */
function rowNames(office: Office, lists: UnitRows): string[] {
  const names = new Map<string, string>();
  const collect = (months: Office["registration"], take: (key: string) => boolean) => {
    const spellings = new Set<string>();
    const looked = new Set<object>();
    for (const table of months.values()) {
      const list = lists.of(table);
      // Months mostly have the same rows: their names are known.
      if (looked.has(list)) continue;
      looked.add(list);
      for (const { kind, name } of table.rows) if (kind === "unit") spellings.add(name);
    }
    for (const name of spellings) {
      const key = unitKey(name);
      if (key && take(key) && !names.has(key)) names.set(key, name);
    }
  };
  collect(office.registration, () => true);
  const anything = names.size === 0;
  collect(office.health, (key) => anything || isVillage(key) || isTownship(key));
  return [...names.values()];
}

function officeTarget(office: Office): AssessedTarget {
  return {
    name: office.name || ALL_UNITS,
    type: unitTypeOf(officeKey(office.name)),
    reportingUnit: office.name,
    unit: ALL_UNITS,
  };
}

/** Offices that must report and have sent nothing are assessed like the others. */
function withListed(
  targets: readonly AssessedTarget[],
  { mustReport }: Pick<Settings, "mustReport">
): AssessedTarget[] {
  const known = new Set(targets.map(({ name }) => officeKey(name)));
  // A list of villages is no list of offices.
  if (!mustReport.some((name) => known.has(officeKey(name)))) return [...targets];
  return [
    ...targets,
    ...mustReport
      .filter((name) => !known.has(officeKey(name)))
      .map((name) => ({
        name,
        type: unitTypeOf(officeKey(name)),
        reportingUnit: name,
        unit: ALL_UNITS,
      })),
  ];
}

function rowTargets(office: Office, rows: readonly string[]): AssessedTarget[] {
  return rows.map((unit) => ({
    name: unit,
    type: unitTypeOf(unitKey(unit)),
    reportingUnit: office.name,
    unit,
  }));
}

/** Two offices may both have a 中心村: their names then carry the office. */
function uniquely(targets: readonly AssessedTarget[]): AssessedTarget[] {
  const seen = new Map<string, number>();
  for (const { name } of targets) seen.set(unitKey(name), (seen.get(unitKey(name)) ?? 0) + 1);
  return targets.map((target) =>
    seen.get(unitKey(target.name)) === 1
      ? target
      : { ...target, name: `${target.reportingUnit}·${target.name}` }
  );
}

/** Rows before offices: a county sheet's office is hardly ever meant by a name that is also a row. */
function listed(
  { name, type }: AssessedUnit,
  byOffice: readonly AssessedTarget[],
  byRow: readonly AssessedTarget[]
): AssessedTarget {
  const key = unitKey(name);
  const found =
    byRow.find((target) => unitKey(target.name) === key) ??
    byOffice.find((target) => unitKey(target.name) === key) ??
    byOffice.find((target) => officeKey(target.name) === officeKey(name));
  return found ? { ...found, name, type } : { name, type, reportingUnit: name, unit: ALL_UNITS };
}
