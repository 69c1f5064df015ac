/**
 * Which cells of a table must change so that every sum holds, by the smallest set (contract §5). Rows
 * are mended alone first; the totals then choose among the ways, and only where that does not come out
 * are rows looked at together.
 */
import { rowAt } from "../table-parts";
import { Gaps } from "./gaps";
import { jointMends } from "./joint-mends";
import type { CellChange } from "./joint-mends";
import { rowMends } from "./row-mends";
import type { RowMend } from "./row-mends";
import type { BrokenSum, TableSums } from "./table-sums";
import { tightMends } from "./tight-mends";

export type { CellChange } from "./joint-mends";

export interface TableMends {
  /** All smallest sets; null when a bound was hit: then each row stands for itself in `alone`. */
  readonly sets: readonly (readonly CellChange[])[] | null;
  /** How many cells the smallest set has; null when that is not known. */
  readonly cells: number | null;
  /** Smallest mends of each broken row alone; null: not determined. */
  readonly alone: ReadonlyMap<number, readonly RowMend[] | null>;
  /** Broken totals that rows which are blank or not there would fill. */
  readonly absorbed: readonly BrokenSum[];
}

/** Rows whose mends are looked at together; more would not end in time. */
const MOST_ROWS_TOGETHER = 8;

/** @param unitsMissing whether units of the office have no row in this table. */
export function tableMends(sums: TableSums, unitsMissing: boolean): TableMends {
  const { table } = sums;
  const aggregateRows = new Set(sums.aggregates.map(({ row }) => row));
  const alone = new Map<number, readonly RowMend[] | null>();
  const gaps = new Gaps(sums);
  const settled = new Map<number, RowMend>();
  for (const [row, broken] of sums.brokenRows) {
    const { counts, kind } = rowAt(table, row);
    const mends = rowMends(counts, kind === "unit" ? sums.unitSums : sums.aggregateSums, broken);
    alone.set(row, mends);
    const [only, another] = mends ?? [];
    if (!only || another) continue;
    settled.set(row, only);
    gaps.change(row, only);
  }
  const absorbed = absorb(sums, alone, gaps, unitsMissing);

  const open = new Map<number, readonly RowMend[]>();
  let undetermined = false;
  for (const [row, mends] of alone) {
    if (mends === null) undetermined = true;
    else if (mends.length > 1) open.set(row, mends);
  }
  const tight = undetermined
    ? { found: [], complete: true }
    : tightMends(open, gaps, sums.aggregates.length);
  if (tight.found.length > 0) {
    const cells = [...alone.values()].reduce((sum, mends) => sum + (mends?.[0]?.size ?? 0), 0);
    const sets = tight.found.map((mend) => changesOf([...settled, ...mend]));
    return { sets: tight.complete ? sets : null, cells, alone, absorbed };
  }
  const unknown = { sets: null, cells: null, alone, absorbed };
  if (!tight.complete) return unknown;

  // The rows' own smallest mends leave totals open: look at rows together, all of them if they are few.
  const units = [...alone.keys()].filter((row) => !aggregateRows.has(row));
  const few = units.length <= MOST_ROWS_TOGETHER;
  const together = few ? units : units.filter((row) => !settled.has(row));
  if (together.length > MOST_ROWS_TOGETHER) return unknown;
  for (const row of [...together, ...aggregateRows]) {
    const mend = settled.get(row);
    if (mend) gaps.change(row, mend, -1);
    settled.delete(row);
  }
  const least = [...together, ...aggregateRows].reduce((sum, row) => {
    const mends = alone.get(row);
    return sum + (mends === undefined ? 0 : (mends?.[0]?.size ?? 2));
  }, 0);
  const joint = jointMends(sums, together, gaps, Math.max(1, least));
  if (joint === null) return unknown;
  const fixed = changesOf([...settled]);
  const sets = joint.map((changes) => [...fixed, ...changes]);
  // With many rows some were mended alone before: then the set is small, and not proven the smallest.
  return { sets, cells: few ? (sets[0]?.length ?? 0) : null, alone, absorbed };
}

function changesOf(mends: readonly (readonly [number, RowMend])[]): CellChange[] {
  return mends.flatMap(([row, mend]) => [...mend].map(([column, by]) => ({ row, column, by })));
}

/**
 * A total that is higher than its units, in a table where rows are blank or units are not there, holds
 * those units' births: the fault is the row, and the total says nothing about the others.
 */
function absorb(
  sums: TableSums,
  alone: ReadonlyMap<number, readonly RowMend[] | null>,
  gaps: Gaps,
  unitsMissing: boolean
): BrokenSum[] {
  const absorbed: BrokenSum[] = [];
  for (const [index, aggregate] of sums.aggregates.entries()) {
    const blank = aggregate.members.some((row) => rowAt(sums.table, row).blank);
    if (!blank && !unitsMissing) continue;
    if ((alone.get(aggregate.row)?.length ?? 1) !== 1) continue;
    const open = gaps.open(index);
    if (open.length === 0 || open.some(([, gap]) => gap < 0)) continue;
    const columns = new Set(open.map(([column]) => column));
    absorbed.push(
      ...sums.brokenTotals.filter(({ row, column }) => row === aggregate.row && columns.has(column))
    );
    gaps.ignore(index);
  }
  return absorbed;
}
