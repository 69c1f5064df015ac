/**
 * Broken sums that several smallest sets would mend, one entry a fault: the lowest broken sum stands
 * for those connected with it (contract §5, one fault one finding, 3).
 */
import { columnAt, countAt, known, orZero, rowAt } from "../table-parts";
import { effectOn } from "./gaps";
import type { RowSum } from "./row-sums";
import type { CellChange, TableMends } from "./table-mends";
import type { BrokenSum, SumKind, TableSums } from "./table-sums";

export interface OpenSum {
  readonly sum: BrokenSum;
  /** The other broken sums of the same fault. */
  readonly others: readonly BrokenSum[];
  /** The ways to mend it: every way changes some of the cells. */
  readonly ways: readonly (readonly CellChange[])[];
}

interface Group {
  readonly sums: BrokenSum[];
  readonly cells: Set<string>;
}

/** What stays broken when the common changes are made, grouped. */
export function openSums(
  sums: TableSums,
  mends: TableMends,
  common: readonly CellChange[]
): OpenSum[] {
  const mended = new Set(common.map(({ row, column }) => cellOf(row, column)));
  const ways = (mends.sets ?? aloneWays(mends)).map((set) =>
    set.filter(({ row, column }) => !mended.has(cellOf(row, column)))
  );
  const candidates = new Set(ways.flat().map(({ row, column }) => cellOf(row, column)));
  const absorbed = new Set(mends.absorbed.map(({ row, column }) => cellOf(row, column)));

  const groups: Group[] = [];
  for (const sum of brokenInRows(sums, common)) {
    const cells = [sum.column, ...sum.terms].map((column) => cellOf(sum.row, column));
    const possible = cells.filter((cell) => candidates.has(cell));
    join(groups, sum, possible.length > 0 ? possible : cells);
  }
  const inRows = [...groups];
  const byColumn = new Map<number, Group>();
  for (const group of inRows) {
    for (const cell of group.cells) {
      const column = Number(cell.split(" ")[1]);
      if (candidates.has(cell) && !byColumn.has(column)) byColumn.set(column, group);
    }
  }
  for (const sum of brokenInTotals(sums, common)) {
    if (absorbed.has(cellOf(sum.row, sum.column))) continue;
    const group = byColumn.get(sum.column);
    if (group) group.sums.push(sum);
    else join(groups, sum, linked(sums.aggregateSums, sum.column));
  }
  return groups.flatMap(({ sums: all }) => {
    const [sum, ...others] = [...all].sort((a, b) => compare(sums, a, b));
    if (!sum) return [];
    const rows = new Set(all.filter(({ kind }) => kind !== "column-total").map(({ row }) => row));
    // Where one row is at fault, only what changes it is a way to mend it.
    const own = ways.filter((way) => way.some(({ row }) => row !== null && rows.has(row)));
    return [{ sum, others, ways: rows.size === 0 ? ways : own }];
  });
}

/** Puts a sum into the group that shares a cell with it, and joins groups that it connects. */
function join(groups: Group[], sum: BrokenSum, cells: readonly string[]): void {
  const joined: Group = { sums: [sum], cells: new Set(cells) };
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = groups[index];
    if (!group || !cells.some((cell) => group.cells.has(cell))) continue;
    joined.sums.unshift(...group.sums);
    for (const cell of group.cells) joined.cells.add(cell);
    groups.splice(index, 1);
  }
  groups.push(joined);
}

/** Columns of a total are of one fault when a sum of the row connects them. */
function linked(sums: readonly RowSum[], column: number): string[] {
  const related = sums.flatMap(({ sum, terms }, index) =>
    sum === column || terms.includes(column) ? [`sum ${index}`] : []
  );
  return [`column ${column}`, ...related];
}

function aloneWays({ alone }: TableMends): CellChange[][] {
  return [...alone].flatMap(([row, mends]) =>
    (mends ?? []).map((mend) => [...mend].map(([column, by]) => ({ row, column, by })))
  );
}

/** The sums of rows that are still broken, or that the common changes alone break. */
function brokenInRows(sums: TableSums, common: readonly CellChange[]): BrokenSum[] {
  const changes = new Map<number, Map<number, number>>();
  for (const row of sums.brokenRows.keys()) changes.set(row, new Map());
  for (const { row, column, by } of common) {
    if (row !== null)
      changes.set(row, (changes.get(row) ?? new Map<number, number>()).set(column, by));
  }
  return [...changes]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, of]) => {
      const row = rowAt(sums.table, index);
      const value = (column: number) => orZero(row.counts[column]) + orZero(of.get(column));
      const rowSums = row.kind === "unit" ? sums.unitSums : sums.aggregateSums;
      return rowSums.flatMap(({ kind, sum, terms }): BrokenSum[] => {
        const computed = terms.reduce((to, term) => to + value(term), 0);
        const gap = value(sum) - computed;
        if (gap === 0 || Number.isNaN(gap)) return [];
        const stated = countAt(sums.table, index, sum);
        return [{ kind, row: index, column: sum, stated, computed, terms }];
      });
    });
}

/** The totals that are still broken, or that the common changes alone break. */
function brokenInTotals(sums: TableSums, common: readonly CellChange[]): BrokenSum[] {
  const before = new Map(
    sums.brokenTotals.map((sum) => [`${sum.row} ${sum.column}`, sum] as const)
  );
  return sums.aggregates.flatMap((aggregate, index) => {
    const changes = common.filter(({ row }) => row !== null && effectOn(aggregate, row) !== 0);
    const { row } = aggregate;
    return known(sums.totalled[index], "aggregate").flatMap((column): BrokenSum[] => {
      const known = before.get(`${row} ${column}`);
      const stated = countAt(sums.table, row, column);
      let total = orZero(stated);
      let computed = known?.computed ?? total;
      for (const change of changes) {
        if (change.column !== column) continue;
        if (change.row === row) total += change.by;
        else computed += change.by;
      }
      if (total === computed) return [];
      return [{ kind: "column-total", row, column, stated, computed, terms: [] }];
    });
  });
}

function cellOf(row: number | null, column: number): string {
  return `${row ?? "-"} ${column}`;
}

const KINDS: Readonly<Record<SumKind, number>> = {
  "sex-sum": 0,
  "parity-sum": 1,
  "column-total": 2,
};
const ROWS = { unit: 0, subtotal: 1, total: 2 };

/** Lowest first: by kind, then the smaller aggregate, then the order of the sheet. */
function compare(sums: TableSums, a: BrokenSum, b: BrokenSum): number {
  const rowRank = ({ row }: BrokenSum) => ROWS[rowAt(sums.table, row).kind];
  const columnRank = ({ column }: BrokenSum) => {
    const { parity, sex } = columnAt(sums.table, column);
    return (parity === "all" ? 2 : 0) + (sex === "all" ? 1 : 0);
  };
  return (
    KINDS[a.kind] - KINDS[b.kind] ||
    rowRank(a) - rowRank(b) ||
    columnRank(a) - columnRank(b) ||
    a.row - b.row ||
    a.column - b.column
  );
}
