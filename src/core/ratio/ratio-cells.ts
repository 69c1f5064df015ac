/** From a ratio back to the cells that it was added up from. */
import { unitKey } from "../counting/unit-key";
import { ALL_UNITS } from "../model/births";
import { firstMonth, lastMonth } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { RatioCells, SexRatio } from "../model/sex-ratio";
import { officeBirths } from "./office-births";
import { isWithin } from "./ratio-spans";

/**
 * The source cells whose sum is `male` and `female` of a ratio that `sexRatios` made from the same
 * reading and settings, by period and row; none for any other ratio. Several cells a row where a form
 * states no figure and its parts are added up.
 */
export function ratioCells(reading: Reading, settings: Settings): (ratio: SexRatio) => RatioCells {
  const offices = officeBirths(reading, settings);
  return ({ reportingUnit, part, unit, span, parity }) => {
    const office = offices.find((of) => of.reportingUnit === reportingUnit && of.part === part);
    const of = { first: firstMonth(span), last: lastMonth(span) };
    const tables = office?.tables.filter((table) => isWithin(table, of)) ?? [];
    const key = unitKey(unit);
    const rows = tables.map((table) => ({
      table,
      positions: unit === ALL_UNITS ? [...table.rows.keys()] : table.positionsOf(key),
    }));
    const cells = (sex: "male" | "female") =>
      rows.flatMap(({ table, positions }) =>
        positions.flatMap((position) => table.cells(position, parity, sex))
      );
    return { male: cells("male"), female: cells("female") };
  };
}
