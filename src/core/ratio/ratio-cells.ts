/** From a ratio back to the cells that it was added up from. */
import { unitKey } from "../counting/unit-key";
import { ALL_UNITS } from "../model/births";
import type { CellRef } from "../model/cell-ref";
import { firstMonth, lastMonth } from "../model/period";
import type { Span } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { RatioCells, RatioOrigin } from "../model/sex-ratio";
import type { CountedTable } from "./counted-table";
import { officeBirths } from "./office-births";
import type { OfficeBirths } from "./office-births";
import { isWithin } from "./ratio-spans";

/**
 * The source cells whose sum is `male` and `female` of a ratio that `sexRatios` made from the same
 * reading and settings, by period and row; none for any other births. Several cells a row where a form
 * states no figure and its parts are added up.
 */
export function ratioCells(reading: Reading, settings: Settings): (of: RatioOrigin) => RatioCells {
  const offices = officeBirths(reading, settings);
  const tablesOf = tablesWithin(offices);
  return ({ reportingUnit, part, unit, span, parity }) => {
    const key = unit === ALL_UNITS ? null : unitKey(unit);
    const male: CellRef[] = [];
    const female: CellRef[] = [];
    for (const table of tablesOf(reportingUnit, part, span)) {
      const positions = key === null ? table.rows.keys() : table.positionsOf(key);
      for (const position of positions) {
        male.push(...table.cells(position, parity, "male"));
        female.push(...table.cells(position, parity, "female"));
      }
    }
    return { male, female };
  };
}

/** The tables of an office within a span, looked up once a span and not once a unit. */
function tablesWithin(
  offices: readonly OfficeBirths[]
): (reportingUnit: string, part: string | null, span: Span) => readonly CountedTable[] {
  const known = new Map<string, readonly CountedTable[]>();
  return (reportingUnit, part, span) => {
    const name = `${span} ${part ?? ""}\n${reportingUnit}`;
    const found = known.get(name);
    if (found) return found;
    const office = offices.find((of) => of.reportingUnit === reportingUnit && of.part === part);
    const of = { first: firstMonth(span), last: lastMonth(span) };
    const tables = office?.tables.filter((table) => isWithin(table, of)) ?? [];
    known.set(name, tables);
    return tables;
  };
}
