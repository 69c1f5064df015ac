/**
 * Figures of a table that are not what other tables add up to. One wrong count also moves the 小计, 合计
 * and total row above it by as much: only the lowest figure leads, the others are told with it.
 */
import { countCell } from "../model/birth-table";
import type { BirthTable } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { RowSum } from "./sums/row-sums";
import type { SumFaults } from "./sums/sum-faults";
import { rowAt } from "./table-parts";

export interface FigureGap {
  readonly table: BirthTable;
  /** Index of the row. */
  readonly row: number;
  /** Index of the (first) column of the figure. */
  readonly column: number;
  readonly stated: number;
  readonly expected: number;
  /** Cells that are off only because this one is. */
  readonly others: readonly CellRef[];
}

export type BareGap = Omit<FigureGap, "table" | "others">;

/** Gaps by {@link gapKey}, each with the cells that follow from it. */
export function leadingGaps(faults: SumFaults, gaps: readonly BareGap[]): Map<string, FigureGap> {
  const { sums } = faults;
  const { table } = sums;
  const byKey = new Map(gaps.map((gap) => [gapKey(gap.row, gap.column), gap]));
  const size = (row: number, column: number) => {
    const gap = byKey.get(gapKey(row, column));
    return gap ? gap.stated - gap.expected : 0;
  };
  const leaderOf = (gap: BareGap): BareGap | null => {
    const own = size(gap.row, gap.column);
    const unit = rowAt(table, gap.row).kind === "unit";
    for (const sum of unit ? sums.unitSums : sums.aggregateSums) {
      const lead = followed(sum, gap, own);
      if (lead) return lead;
    }
    const members = sums.aggregates.find(({ row }) => row === gap.row)?.members ?? [];
    const moved = members.filter((row) => size(row, gap.column) !== 0);
    const total = moved.reduce((to, row) => to + size(row, gap.column), 0);
    const [first] = moved;
    return first !== undefined && total === own
      ? (byKey.get(gapKey(first, gap.column)) ?? null)
      : null;
  };
  const followed = ({ sum, terms }: RowSum, gap: BareGap, own: number) => {
    if (sum !== gap.column) return null;
    const moved = terms.filter((term) => size(gap.row, term) !== 0);
    const total = moved.reduce((to, term) => to + size(gap.row, term), 0);
    const [first] = moved;
    return first !== undefined && total === own
      ? (byKey.get(gapKey(gap.row, first)) ?? null)
      : null;
  };

  const followers = new Map<BareGap, CellRef[]>();
  for (const gap of gaps) {
    let lead = gap;
    for (let next = leaderOf(lead); next !== null; next = leaderOf(lead)) lead = next;
    const cells = followers.get(lead) ?? [];
    if (lead !== gap) cells.push(countCell(table, gap.row, gap.column));
    followers.set(lead, cells);
  }
  return new Map(
    [...followers].map(([gap, others]) => [gapKey(gap.row, gap.column), { ...gap, table, others }])
  );
}

export function gapKey(row: number, column: number): string {
  return `${row} ${column}`;
}
