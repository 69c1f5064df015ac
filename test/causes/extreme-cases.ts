/** Differences that no office writes, and that must neither hang the search nor make it say too much. */
import type { DifferencesToExplain } from "../../src/core/reconciling/causes/differences-to-explain";
import { Random } from "../corpus/random";
import { CELLS, MONTHS, drawTrueYear } from "./true-year";
import type { Counts } from "./true-year";
import { toExplain } from "./two-sides";

type By = (unit: number, month: number, cell: number) => number;

function changed(counts: Counts, by: By): Counts {
  return counts.map((months, unit) =>
    months.map((cells, month) => cells.map((count, cell) => count + by(unit, month, cell)))
  );
}

/** Health has these counts, registration the changed ones. */
function against(health: Counts, by: By): DifferencesToExplain {
  return toExplain({ margin: "cell", registration: changed(health, by), health });
}

const trueYear = (units: number) => drawTrueYear(new Random(3), units);

function signed(random: Random, most: number): number {
  return random.between(1, most) * (random.chance(0.5) ? 1 : -1);
}

export function nothingDiffers(): DifferencesToExplain {
  return against(trueYear(50), () => 0);
}

/** Seven years of one unit: 504 differences. */
export function oneUnitAlone(): DifferencesToExplain {
  const random = new Random(8);
  const months = Array.from({ length: 84 }, () => Array.from({ length: CELLS }, () => 9));
  return against([months], () => signed(random, 3));
}

/** Every cell differs, up or down. */
export function everyCellDiffers(units: number): DifferencesToExplain {
  const random = new Random(5);
  return against(trueYear(units), () => signed(random, 3));
}

/** Every cell of registration is one higher. */
export function everyCellOneMore(units: number): DifferencesToExplain {
  return against(trueYear(units), () => 1);
}

/** All units have the same figures and differ in the same cell of every month. */
export function unitsAllAlike(units: number): DifferencesToExplain {
  const row = () => Array.from({ length: MONTHS }, () => [3, 2, 2, 2, 1, 1]);
  return against(Array.from({ length: units }, row), (_, __, cell) => (cell === 2 ? 1 : 0));
}

/** One cell in ten differs by anything up to a million births. */
export function millions(): DifferencesToExplain {
  const random = new Random(2);
  const counts = changed(trueYear(30), () => 2_000_000);
  return against(counts, () => (random.chance(0.1) ? signed(random, 1_000_000) : 0));
}

/** All figures are below 0: corrections that were read as counts. */
export function belowZero(): DifferencesToExplain {
  const random = new Random(2);
  const counts = changed(trueYear(30), () => -200);
  return against(counts, () => (random.chance(0.1) ? signed(random, 30) : 0));
}
