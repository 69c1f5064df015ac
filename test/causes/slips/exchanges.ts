/** Some births of one cell stand in another: of the other sex, the neighbouring parity, a later month. */
import type { Random } from "../../corpus/random";
import { drawSize } from "../slip";
import type { Decide, Draft } from "../slip";
import { CELLS, MONTHS, drawCell } from "../true-year";
import type { Counts } from "../true-year";

const LONGEST_LAG = 3;

interface Cell {
  readonly unit: number;
  readonly month: number;
  readonly cell: number;
}

function drawPlace(random: Random, counts: Counts): Cell {
  return {
    unit: random.between(0, counts.length - 1),
    month: random.between(0, MONTHS - 1),
    cell: drawCell(random),
  };
}

function moved(counts: Counts, size: number, from: Cell, to: Cell): Draft | null {
  if ((counts[from.unit]?.[from.month]?.[from.cell] ?? 0) < size) return null;
  return {
    size,
    changes: [
      { ...from, by: -size },
      { ...to, by: size },
    ],
  };
}

/** 性别错报. */
export const decideSexSwap: Decide = (decided) => {
  const size = drawSize(decided);
  return (random, counts) => {
    const from = drawPlace(random, counts);
    return moved(counts, size, from, { ...from, cell: from.cell ^ 1 });
  };
};

/** 孩次错报: 一孩 and 二孩, 二孩 and 多孩. */
export const decideParitySwap: Decide = (decided) => {
  const size = drawSize(decided);
  return (random, counts) => {
    const from = drawPlace(random, counts);
    const cell = from.cell + (random.chance(0.5) ? 2 : -2);
    return cell < 0 || cell >= CELLS ? null : moved(counts, size, from, { ...from, cell });
  };
};

/** 跨月登记: written down one, two or three months late, each as often. */
export const decideMonthShift: Decide = (decided) => {
  const size = drawSize(decided);
  const lag = decided.between(1, LONGEST_LAG);
  return (random, counts) => {
    const from = drawPlace(random, counts);
    const month = from.month + lag;
    return month >= MONTHS ? null : moved(counts, size, from, { ...from, month });
  };
};
