/** 跨月登记 of several figures at once: what one month has less in two figures or more, a later month has more. */
import { addMonths } from "../../../model/period";
import type { DifferenceGrid, DifferingRow, Spot } from "../difference-grid";
import {
  LAG_SHARES,
  LONGEST_LAG,
  SEVERAL_CELLS,
  SLIP_RATES,
  TAKES_PART,
  sizeShare,
} from "../slip-rates";
import type { Story } from "../story";
import { shiftFamily } from "./exchanges";

export function rowMonths(grid: DifferenceGrid): Story[] {
  const stories: Story[] = [];
  for (const row of grid.rows) {
    if (row.cells.length < 2) continue;
    for (let lag = 1; lag <= LONGEST_LAG; lag += 1) {
      const later = grid.rowOf(row.unit, row.month + lag);
      if (!later || later.cells.length < 2 || later.margin !== row.margin) continue;
      for (const sign of [1, -1]) {
        const pairs = opposite(grid, row, later).filter(([first]) => first.amount * sign > 0);
        if (pairs.length >= 2) stories.push(storyOf(row, lag, pairs));
      }
    }
  }
  return stories;
}

/** Figures that differ by opposite amounts in two rows. */
export function opposite(
  grid: DifferenceGrid,
  one: DifferingRow,
  other: DifferingRow
): (readonly [Spot, Spot])[] {
  return one.cells.flatMap((index) => {
    const first = grid.spots[index];
    if (!first) return [];
    for (const partner of other.cells) {
      const second = grid.spots[partner];
      if (second?.figure === first.figure && second.amount === -first.amount) {
        return [[first, second] as const];
      }
    }
    return [];
  });
}

function storyOf(row: DifferingRow, lag: number, pairs: readonly (readonly [Spot, Spot])[]): Story {
  const covers = pairs.flatMap(([one, other]) => [one.index, other.index]).sort((a, b) => a - b);
  const first = pairs[0]?.[0];
  const nextMonth = addMonths(first?.difference.period ?? "", lag);
  const births = pairs.reduce((sum, [one]) => sum + Math.abs(one.amount), 0);
  const sizes = pairs.reduce(
    (sum, [one]) => sum + Math.log(TAKES_PART * sizeShare(Math.abs(one.amount))),
    0
  );
  const rate = (SLIP_RATES["month-shift"] * SEVERAL_CELLS * (LAG_SHARES[lag] ?? 0)) / 2;
  const later = (first?.amount ?? 0) < 0 ? "registration" : "health";
  return {
    kind: "month-shift",
    covers,
    explains: covers,
    prior: Math.log(rate) + sizes,
    sized: 0,
    family: shiftFamily(row.unit, row.month, lag),
    id: [first?.difference.parity ?? "", first?.difference.sex ?? "", nextMonth, "row"],
    detail: { nextMonth, lag, later, amount: births, cells: pairs.length },
  };
}
