/** The smallest changes that make the sums of one row hold, whatever the column totals say. */
import { orZero } from "../table-parts";
import type { RowSum } from "./row-sums";
import { smallestMends } from "./smallest-mends";
import type { Equation } from "./smallest-mends";
import type { BrokenSum } from "./table-sums";

/** Change by column, never 0. */
export type RowMend = ReadonlyMap<number, number>;

/** A row has a few dozen cells; more wrong cells than this in one row are not told apart. */
const MOST_CELLS = 6;
const MOST_CHOICES = 2_000;
const MOST_MENDS = 200;

/**
 * All smallest mends of a row that breaks `broken` (from its `sums`), or null when they are too many or
 * not determined by the row alone.
 */
export function rowMends(
  counts: readonly (number | null)[],
  sums: readonly RowSum[],
  broken: readonly BrokenSum[]
): readonly RowMend[] | null {
  const single = singleMends(counts, sums, broken);
  if (single.length > 0) return single;
  const mends = smallestMends(
    sums.flatMap((sum) => rowEquation(counts, sum, (column) => column) ?? []),
    {
      least: 2,
      most: MOST_CELLS,
      nodes: MOST_CHOICES,
      sets: MOST_MENDS,
      lowest: (column) => -orZero(counts[column]),
      admits: () => true,
    }
  );
  if (mends === null || mends.some(({ settled }) => !settled)) return null;
  return mends.map(({ changes }) => changes);
}

/** The equation that makes a sum hold, over cells named by `cell`; null where a cell cannot be used. */
export function rowEquation(
  counts: readonly (number | null)[],
  { sum, terms }: Pick<RowSum, "sum" | "terms">,
  cell: (column: number) => number
): Equation | null {
  let rest = orZero(counts[sum]);
  const cells = new Map([[cell(sum), -1]]);
  for (const term of terms) {
    rest -= orZero(counts[term]);
    cells.set(cell(term), 1);
  }
  return Number.isNaN(rest) ? null : { cells, rest };
}

/** Columns whose change alone mends the row: they are part of every broken sum and of no other. */
function singleMends(
  counts: readonly (number | null)[],
  sums: readonly RowSum[],
  broken: readonly BrokenSum[]
): RowMend[] {
  const [first] = broken;
  if (!first) return [];
  const mends: RowMend[] = [];
  for (const column of [first.column, ...first.terms]) {
    const change = changeFor(first, column);
    if (change === null || orZero(counts[column]) + change < 0) continue;
    if (!broken.every((sum) => changeFor(sum, column) === change)) continue;
    const others = sums.filter(
      (sum) => (sum.sum === column || sum.terms.includes(column)) && known(counts, sum)
    );
    if (others.length === broken.length) mends.push(new Map([[column, change]]));
  }
  return mends;
}

function changeFor(sum: BrokenSum, column: number): number | null {
  const gap = orZero(sum.stated) - sum.computed;
  if (column === sum.column) return -gap;
  return sum.terms.includes(column) ? gap : null;
}

function known(counts: readonly (number | null)[], { sum, terms }: RowSum): boolean {
  return ![sum, ...terms].some((column) => Number.isNaN(orZero(counts[column])));
}
