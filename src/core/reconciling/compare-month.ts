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
  const matched = rows.registration.length;
  const longer = Math.max(registration.rowOf.size, health.rowOf.size);
  const byUnit = isByUnit(matched, longer);
  const sums: Sums = { compared: 0, registration: 0, health: 0, incomplete: new Set() };
  if (byUnit) addLacking(registration, health, sums);
  const pairs = byUnit
    ? compareUnits(figures, rows, registration, health, sums)
    : figures.flatMap((figure) => compareTotals(figure, registration, health, sums));

  return {
    month: {
      reportingUnit: office,
      period,
      margin,
      byUnit,
      compared: sums.compared,
      incomplete: [...sums.incomplete],
    },
    unitSetsDiffer:
      byUnit || longer === 0
        ? null
        : {
            reportingUnit: office,
            period,
            registration: registration.unitColumn(),
            health: health.unitColumn(),
            matched,
            registrationUnits: registration.rowOf.size,
            healthUnits: health.rowOf.size,
          },
    differences: pairs.map((pair) => differenceOf(office, period, pair, registration, health)),
    registration: sums.registration,
    health: sums.health,
  };
}

/** Whether the two lists of units have enough names in common to be compared unit by unit. */
export function comparesByUnit(registration: SideFigures, health: SideFigures): boolean {
  const longer = Math.max(registration.rowOf.size, health.rowOf.size);
  return isByUnit(commonRows(registration, health).registration.length, longer);
}

function isByUnit(common: number, longer: number): boolean {
  return longer > 0 && common * 2 >= longer;
}

interface Sums {
  compared: number;
  registration: number;
  health: number;
  readonly incomplete: Set<string>;
}

/** Units of one side only, as far as they hold figures. */
function addLacking(registration: SideFigures, health: SideFigures, { incomplete }: Sums): void {
  // Tables with the same rows share one map.
  if (registration.rowOf === health.rowOf) return;
  const sides = [
    [registration, health],
    [health, registration],
  ] as const;
  for (const [side, other] of sides) {
    for (const [key, row] of side.rowOf) {
      if (!other.rowOf.has(key) && !side.isBlank(row)) incomplete.add(side.nameOf(row));
    }
  }
}

function add(sums: Sums, registration: number, health: number): void {
  sums.compared += 1;
  sums.registration += registration;
  sums.health += health;
}

/** Rows of the same units in the two tables, at the same places. */
export interface CommonRows {
  readonly registration: Int32Array;
  readonly health: Int32Array;
}

/** Rows of the units that both sides list, in the order of registration. */
export function commonRows(registration: SideFigures, health: SideFigures): CommonRows {
  if (registration.rowOf === health.rowOf) {
    const rows = Int32Array.from(registration.rowOf.values());
    return { registration: rows, health: rows };
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const [key, row] of registration.rowOf) {
    const other = health.rowOf.get(key);
    if (other === undefined) continue;
    ours.push(row);
    theirs.push(other);
  }
  return { registration: Int32Array.from(ours), health: Int32Array.from(theirs) };
}

/** Unit after unit as registration lists them, and figure after figure of each. */
function compareUnits(
  figures: readonly Figure[],
  rows: CommonRows,
  registration: SideFigures,
  health: SideFigures,
  sums: Sums
): Pair[] {
  const columns = figures.map((figure) => ({
    figure,
    ours: registration.figures(figure),
    theirs: health.figures(figure),
  }));
  // Nearly all units are equal in every figure: the others are looked at one by one.
  const unequal = new Uint8Array(rows.registration.length);
  for (const { ours, theirs } of columns) addEqual(ours, theirs, rows, sums, unequal);
  const differing: Pair[] = [];
  for (let at = unequal.indexOf(1); at >= 0; at = unequal.indexOf(1, at + 1)) {
    const ourRow = rows.registration[at] ?? -1;
    const theirRow = rows.health[at] ?? -1;
    for (const { figure, ours, theirs } of columns) {
      const one = ours[ourRow] ?? Number.NaN;
      const two = theirs[theirRow] ?? Number.NaN;
      // Nothing on both sides is no difference; on one side it is not known.
      if (one === two || (Number.isNaN(one) && Number.isNaN(two))) continue;
      if (Number.isNaN(one) || Number.isNaN(two)) {
        sums.incomplete.add(registration.nameOf(ourRow));
        continue;
      }
      add(sums, one, two);
      differing.push({
        unit: registration.nameOf(ourRow),
        figure,
        registration: one,
        health: two,
        registrationCells: registration.cells(ourRow, figure),
        healthCells: health.cells(theirRow, figure),
      });
    }
  }
  return differing;
}

/** Adds one figure of the units in which it is equal, and marks the others. */
function addEqual(
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
  rows: CommonRows,
  sums: Sums,
  unequal: Uint8Array
): void {
  let equal = 0;
  let births = 0;
  for (let at = 0; at < unequal.length; at += 1) {
    const one = ours[rows.registration[at] ?? -1] ?? Number.NaN;
    if (one === theirs[rows.health[at] ?? -1]) {
      equal += 1;
      births += one;
    } else unequal[at] = 1;
  }
  sums.compared += equal;
  sums.registration += births;
  sums.health += births;
}

function compareTotals(
  figure: Figure,
  registration: SideFigures,
  health: SideFigures,
  sums: Sums
): Pair[] {
  const ours = registration.total(figure);
  const theirs = health.total(figure);
  if (!ours || !theirs) {
    if (ours || theirs) sums.incomplete.add(ALL_UNITS);
    return [];
  }
  add(sums, ours.count, theirs.count);
  if (ours.count === theirs.count) return [];
  return [
    {
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
