/** All figures that were compared, added up by month and side, with the cells that they stand in. */
import type { Side } from "../model/births";
import type { CellRef } from "../model/cell-ref";
import type { Month } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import { offices } from "../counting/offices";
import { UnitRows } from "../counting/unit-rows";
import { commonRows, comparesByUnit } from "./compare-month";
import { FIGURES, commonMargin } from "./margins";
import { SideFigures } from "./side-figures";

export interface SideBirths {
  readonly births: number;
  readonly cells: readonly CellRef[];
}

/** One month of one office. */
export interface ComparedBirths extends Readonly<Record<Side, SideBirths>> {
  readonly reportingUnit: string;
  readonly period: Month;
}

/**
 * What `reconcile` compared of the same reading and settings, equal figures included: the sums over all of them
 * are its `total.registration` and `total.health`.
 */
export function comparedBirths(reading: Reading, settings: Settings): ComparedBirths[] {
  const unitRows = UnitRows.among(reading.tables);
  return offices(reading.tables).flatMap((office) =>
    [...office.registration]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([period, ours]): ComparedBirths[] => {
        const theirs = office.health.get(period);
        if (!theirs) return [];
        const registration = new SideFigures(ours, settings, unitRows.of(ours));
        const health = new SideFigures(theirs, settings, unitRows.of(theirs));
        return [
          {
            reportingUnit: office.name,
            period,
            ...bothSides(registration, health, settings.compare === "totals"),
          },
        ];
      })
  );
}

interface Sum {
  births: number;
  readonly cells: CellRef[];
}

function bothSides(
  registration: SideFigures,
  health: SideFigures,
  totalsOnly: boolean
): Readonly<Record<Side, SideBirths>> {
  const sums: Readonly<Record<Side, Sum>> = {
    registration: { births: 0, cells: [] },
    health: { births: 0, cells: [] },
  };
  const add = (sum: Sum, births: number, cells: readonly CellRef[]) => {
    sum.births += births;
    for (const cell of cells) sum.cells.push(cell);
  };
  const figures = FIGURES[totalsOnly ? "total" : commonMargin(registration.counts, health.counts)];
  if (!comparesByUnit(registration, health)) {
    for (const figure of figures) {
      const [one, two] = [registration.total(figure), health.total(figure)];
      if (!one || !two) continue;
      add(sums.registration, one.count, one.cells);
      add(sums.health, two.count, two.cells);
    }
    return sums;
  }
  const rows = commonRows(registration, health);
  for (const figure of figures) {
    const [ours, theirs] = [registration.figures(figure), health.figures(figure)];
    const [ourCells, theirCells] = [registration.cellsOf(figure), health.cellsOf(figure)];
    for (let at = 0; at < rows.registration.length; at += 1) {
      const [ourRow, theirRow] = [rows.registration[at] ?? -1, rows.health[at] ?? -1];
      const [one, two] = [ours[ourRow] ?? Number.NaN, theirs[theirRow] ?? Number.NaN];
      if (Number.isNaN(one) || Number.isNaN(two)) continue;
      add(sums.registration, one, ourCells(ourRow));
      add(sums.health, two, theirCells(theirRow));
    }
  }
  return sums;
}
