/** Tables of units without counts that matter, and what naming makes of their names. */
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { Reading } from "../../../src/core/model/reading";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { UnitAlias } from "../../../src/core/model/settings";
import { nameUnits } from "../../../src/core/naming/name-units";
import { birthTable, readingOf } from "../../support/birth-table";
import type { TableRecipe, UnitCounts } from "../../support/birth-table";

export const SOME: UnitCounts = [1, 1, 1, 0, 0, 0];

export function listing(names: readonly string[], rest: Partial<TableRecipe> = {}): BirthTable {
  const table = birthTable({
    ...rest,
    units: Object.fromEntries(names.map((_, index) => [`unit ${index}`, SOME])),
  });
  // An object's keys are unique and sorted where they look like numbers; a sheet's names are neither.
  const rows = table.rows.map((row, index) => ({ ...row, name: names[index] ?? row.name }));
  return { ...table, rows };
}

export function registration(
  names: readonly string[],
  rest: Partial<TableRecipe> = {}
): BirthTable {
  return listing(names, { side: "registration", ...rest });
}

export function health(names: readonly string[], rest: Partial<TableRecipe> = {}): BirthTable {
  return listing(names, { side: "health", ...rest });
}

export function named(tables: readonly BirthTable[], aliases: readonly UnitAlias[] = []): Reading {
  return nameUnits(readingOf(tables), { ...DEFAULT_SETTINGS, aliases });
}

/** The units of each table, in the order of its rows. */
export function unitsOf({ tables }: Reading): string[][] {
  return tables.map(({ rows }) =>
    rows.filter(({ kind }) => kind === "unit").map(({ name }) => name)
  );
}

/** `李家庄村 ~ 李家村: similar` */
export function proposed({ proposals }: Reading): string[] {
  return proposals.map(({ name, unit, why }) => `${name} ~ ${unit}: ${why}`);
}
