/** The spellings that were taken for one unit, for the record of the run: nothing is joined without being said. */
import { unitKey } from "../counting/unit-key";
import type { BirthTable } from "../model/birth-table";

export interface JoinedUnit {
  readonly name: string;
  /** Further spellings in the order in which the sheets have them. */
  readonly spellings: readonly string[];
}

export interface JoinedOffice {
  readonly office: string;
  readonly units: readonly JoinedUnit[];
}

/** By office, units in the order of the sheets; offices that spell every unit alike are left out. */
export function joinedNames(tables: readonly BirthTable[]): JoinedOffice[] {
  const offices = new Map<string, Map<string, Map<string, string>>>();
  for (const { reportingUnit, rows } of tables) {
    for (const { kind, name, written } of rows) {
      if (kind !== "unit" || written === undefined) continue;
      const units = offices.get(reportingUnit) ?? new Map<string, Map<string, string>>();
      offices.set(reportingUnit, units);
      const spellings = units.get(name) ?? new Map<string, string>();
      units.set(name, spellings);
      const key = unitKey(written);
      if (!spellings.has(key)) spellings.set(key, written);
    }
  }
  return [...offices].map(([office, units]) => ({
    office,
    units: [...units].map(([name, spellings]) => ({ name, spellings: [...spellings.values()] })),
  }));
}
