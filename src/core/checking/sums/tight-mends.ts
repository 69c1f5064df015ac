/**
 * Where every broken row is mended by one of its own smallest changes and all totals then hold, no
 * smaller set exists. Depth first over the rows that have a choice; a total that no later row can move
 * ends a branch.
 */
import type { Gaps } from "./gaps";
import type { RowMend } from "./row-mends";

export type TableMend = ReadonlyMap<number, RowMend>;

/** With more rows that have a choice, totals no longer tell them apart. */
const MOST_ROWS = 16;
const MOST_STEPS = 2_000;
const MOST_MENDS = 200;

export interface TightMends {
  readonly found: readonly TableMend[];
  /** False when there are more than were looked at. */
  readonly complete: boolean;
}

/** Every such combination, by row. `gaps` comes back unchanged. */
export function tightMends(
  rows: ReadonlyMap<number, readonly RowMend[]>,
  gaps: Gaps,
  aggregateCount: number
): TightMends {
  if (rows.size > MOST_ROWS) return { found: [], complete: false };
  const ordered = [...rows].sort(([, a], [, b]) => a.length - b.length);
  // Columns that the rows from this one on can still move.
  const movable: ReadonlySet<number>[] = [];
  let later: ReadonlySet<number> = new Set();
  for (const [, mends] of [...ordered].reverse()) {
    movable.unshift(later);
    const columns = mends.flatMap((mend) => [...mend.keys()]);
    if (columns.some((column) => !later.has(column))) later = new Set([...later, ...columns]);
  }

  const found: TableMend[] = [];
  const taken = new Map<number, RowMend>();
  let steps = 0;
  const fits = (free: ReadonlySet<number>) => {
    for (let index = 0; index < aggregateCount; index += 1) {
      if (gaps.open(index).some(([column]) => !free.has(column))) return false;
    }
    return true;
  };
  const choose = (index: number): boolean => {
    const next = ordered[index];
    if (next === undefined) {
      if (gaps.closed) found.push(new Map(taken));
      return found.length <= MOST_MENDS;
    }
    const [row, mends] = next;
    const free = movable[index] ?? later;
    for (const mend of mends) {
      steps += 1;
      if (steps > MOST_STEPS) return false;
      gaps.change(row, mend);
      taken.set(row, mend);
      const finished = !fits(free) || choose(index + 1);
      taken.delete(row);
      gaps.change(row, mend, -1);
      if (!finished) return false;
    }
    return true;
  };
  const complete = choose(0);
  return { found, complete };
}
