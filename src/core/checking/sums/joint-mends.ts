/**
 * The smallest set of cells over several rows, their totals and one unit row that stands for all
 * unbroken ones (any of them may hold a wrong figure whose own sums were made to fit).
 */
import { countAt, known, orZero, rowAt } from "../table-parts";
import { effectOn } from "./gaps";
import type { Gaps } from "./gaps";
import { rowEquation } from "./row-mends";
import type { RowSum } from "./row-sums";
import { smallestMends } from "./smallest-mends";
import type { Equation } from "./smallest-mends";
import type { TableSums } from "./table-sums";

export interface CellChange {
  /** Index of the row; null: one of several unit rows whose own sums hold. */
  readonly row: number | null;
  readonly column: number;
  /** NaN where several changes would do. */
  readonly by: number;
}

/** A total row with every column off, twice over, is still told apart. */
const MOST_CELLS = 40;
const MOST_CHOICES = 3_000;
const MOST_MENDS = 60;

/** Unit rows that share their totals. */
interface Peers {
  readonly rows: readonly number[];
  readonly largest: readonly number[];
}

/** All smallest sets that change the given unit rows, totals or unbroken rows; null when a bound was hit. */
export function jointMends(
  sums: TableSums,
  unitRows: readonly number[],
  gaps: Gaps,
  least: number
): (readonly CellChange[])[] | null {
  const { table } = sums;
  const width = table.columns.length;
  const peers = unbrokenPeers(sums);
  const rows = [...unitRows, ...sums.aggregates.map(({ row }) => row)];
  const countsOf = (row: number) => rowAt(table, row).counts;
  const cellOf = (slot: number) => (column: number) => slot * width + column;

  const equations: Equation[] = [];
  const add = (counts: readonly (number | null)[], of: readonly RowSum[], slot: number) => {
    for (const sum of of) {
      const equation = rowEquation(counts, sum, cellOf(slot));
      if (equation) equations.push(equation);
    }
  };
  for (const [slot, row] of rows.entries()) {
    add(countsOf(row), slot < unitRows.length ? sums.unitSums : sums.aggregateSums, slot);
  }
  for (const [index] of peers.entries()) add([], sums.unitSums, rows.length + index);
  for (const [index, aggregate] of sums.aggregates.entries()) {
    for (let column = 0; column < width; column += 1) {
      const gap = gaps.at(index, column);
      if (gap === null) continue;
      const cells = new Map<number, number>();
      const involve = (row: number, slot: number) => {
        const effect = effectOn(aggregate, row);
        if (effect !== 0) cells.set(cellOf(slot)(column), -effect);
      };
      for (const [slot, row] of rows.entries()) involve(row, slot);
      for (const [at, { rows: same }] of peers.entries()) involve(same[0] ?? -1, rows.length + at);
      equations.push({ cells, rest: gap });
    }
  }

  const absorbers = (changes: ReadonlyMap<number, number>, index: number) => {
    const own = [...changes].flatMap(([cell, by]) =>
      Math.floor(cell / width) === rows.length + index ? [[cell % width, by] as const] : []
    );
    return known(peers[index], "peers").rows.filter((row) =>
      own.every(([column, by]) => orZero(countsOf(row)[column]) + by >= 0)
    );
  };
  const mends = smallestMends(equations, {
    least,
    most: MOST_CELLS,
    nodes: MOST_CHOICES,
    sets: MOST_MENDS,
    lowest: (cell) => {
      const slot = Math.floor(cell / width);
      const row = rows[slot];
      const most =
        row === undefined
          ? peers[slot - rows.length]?.largest[cell % width]
          : countsOf(row)[cell % width];
      return -(most ?? 0);
    },
    admits: (changes) => peers.every((_, index) => absorbers(changes, index).length > 0),
  });
  return (
    mends?.map(({ changes, settled }) => {
      const able = peers.map((_, index) => absorbers(changes, index));
      return [...changes].map(([cell, by]): CellChange => {
        const slot = Math.floor(cell / width);
        const [only, another] = able[slot - rows.length] ?? [];
        const row = rows[slot] ?? (another === undefined ? (only ?? null) : null);
        return { row, column: cell % width, by: settled ? by : Number.NaN };
      });
    }) ?? null
  );
}

/** Unbroken unit rows with usable numbers, grouped by the totals that they are part of. */
function unbrokenPeers(sums: TableSums): Peers[] {
  const groups = new Map<string, number[]>();
  for (const [index, row] of sums.table.rows.entries()) {
    if (row.kind !== "unit" || row.blank || sums.brokenRows.has(index)) continue;
    if (row.counts.some((count) => Number.isNaN(orZero(count)))) continue;
    const key = sums.aggregates.map((aggregate) => effectOn(aggregate, index)).join(" ");
    if (!key.includes("-1")) continue;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].map((rows) => ({
    rows,
    largest: sums.table.columns.map((_, column) =>
      rows.reduce((most, row) => Math.max(most, orZero(countAt(sums.table, row, column))), 0)
    ),
  }));
}
