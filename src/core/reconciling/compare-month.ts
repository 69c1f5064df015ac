/** One month of one office: registration against health, unit by unit, at the finest common margin. */
import { ALL_UNITS } from "../model/births";
import type { CellRef } from "../model/cell-ref";
import type { Month } from "../model/period";
import { idPart } from "../model/reconciliation";
import type { ComparedMonth, Difference, UnitSetsDiffer } from "../model/reconciliation";
import { unitKey } from "../counting/unit-key";
import { FIGURES, commonMargin } from "./margins";
import type { Figure } from "./margins";
import { placeOf } from "./side-figures";
import type { SideFigures } from "./side-figures";

/** Without the clerk's reason, which is put in afterwards. */
export interface MonthComparison {
  readonly month: ComparedMonth;
  readonly unitSetsDiffer: UnitSetsDiffer | null;
  readonly differences: readonly Difference[];
  /** Sums over the compared figures. */
  readonly registration: number;
  readonly health: number;
}

interface Pair {
  /** Row of the registration table. */
  readonly row: number;
  readonly unit: string;
  readonly figure: Figure;
  readonly registration: number;
  readonly health: number;
  readonly registrationCells: readonly CellRef[];
  readonly healthCells: readonly CellRef[];
}

/**
 * A unit that one side lacks, a row that one side left blank and a cell that cannot be counted are not
 * compared: other rules speak of them. With fewer than half of the longer list's names in common
 * (health lists institutions, registration villages), all units together are compared as `*`.
 */
export function compareMonth(
  office: string,
  period: Month,
  registration: SideFigures,
  health: SideFigures,
  totalsOnly: boolean
): MonthComparison {
  const margin = totalsOnly ? "total" : commonMargin(registration.counts, health.counts);
  const figures = FIGURES[margin];
  const rows = commonRows(registration, health);
  const longer = Math.max(registration.rowOf.size, health.rowOf.size);
  const byUnit = longer > 0 && rows.length * 2 >= longer;
  const sums: Sums = { compared: 0, registration: 0, health: 0 };
  const pairs = figures.flatMap((figure) =>
    byUnit
      ? compareUnits(figure, rows, registration, health, sums)
      : compareTotals(figure, registration, health, sums)
  );

  return {
    month: { reportingUnit: office, period, margin, byUnit, compared: sums.compared },
    unitSetsDiffer:
      byUnit || longer === 0
        ? null
        : {
            reportingUnit: office,
            period,
            registration: registration.unitColumn(),
            health: health.unitColumn(),
            matched: rows.length,
            registrationUnits: registration.rowOf.size,
            healthUnits: health.rowOf.size,
          },
    // Unit after unit as registration lists them; within a unit the figures keep their order.
    differences: pairs
      .sort((a, b) => a.row - b.row)
      .map((pair) => differenceOf(office, period, pair, registration, health)),
    registration: sums.registration,
    health: sums.health,
  };
}

interface Sums {
  compared: number;
  registration: number;
  health: number;
}

function add(sums: Sums, registration: number, health: number): void {
  sums.compared += 1;
  sums.registration += registration;
  sums.health += health;
}

/** Rows of the units that both sides list, as [registration, health]. */
function commonRows(registration: SideFigures, health: SideFigures): [number, number][] {
  const rows: [number, number][] = [];
  for (const [key, row] of registration.rowOf) {
    const other = health.rowOf.get(key);
    if (other !== undefined) rows.push([row, other]);
  }
  return rows;
}

function compareUnits(
  { parity, sex }: Figure,
  rows: readonly (readonly [number, number])[],
  registration: SideFigures,
  health: SideFigures,
  sums: Sums
): Pair[] {
  const ours = registration.counts.counter(parity, sex);
  const theirs = health.counts.counter(parity, sex);
  const differing: Pair[] = [];
  for (const [row, other] of rows) {
    const one = ours(row);
    const two = theirs(other);
    if (one === null || two === null) continue;
    add(sums, one, two);
    if (one === two) continue;
    differing.push({
      row,
      unit: registration.nameOf(row),
      figure: { parity, sex },
      registration: one,
      health: two,
      registrationCells: registration.counts.cells(row, parity, sex),
      healthCells: health.counts.cells(other, parity, sex),
    });
  }
  return differing;
}

function compareTotals(
  figure: Figure,
  registration: SideFigures,
  health: SideFigures,
  sums: Sums
): Pair[] {
  const ours = registration.total(figure);
  const theirs = health.total(figure);
  if (!ours || !theirs) return [];
  add(sums, ours.count, theirs.count);
  if (ours.count === theirs.count) return [];
  return [
    {
      row: 0,
      unit: ALL_UNITS,
      figure,
      registration: ours.count,
      health: theirs.count,
      registrationCells: ours.cells,
      healthCells: theirs.cells,
    },
  ];
}

function differenceOf(
  office: string,
  period: Month,
  pair: Pair,
  registration: SideFigures,
  health: SideFigures
): Difference {
  const { parity, sex } = pair.figure;
  const names = [unitKey(office), unitKey(pair.unit)].map(idPart);
  return {
    id: ["difference", ...names, period, parity, sex].join("/"),
    reportingUnit: office,
    unit: pair.unit,
    period,
    parity,
    sex,
    registration: pair.registration,
    health: pair.health,
    difference: pair.registration - pair.health,
    cells: {
      registration: placeOf(pair.registrationCells, registration.table),
      health: placeOf(pair.healthCells, health.table),
    },
    parts: { registration: pair.registrationCells, health: pair.healthCells },
    reason: null,
    ground: null,
  };
}
