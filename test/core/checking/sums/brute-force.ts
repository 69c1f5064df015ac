/**
 * The smallest set of cells whose change makes every sum of a table hold, found by trying all sets:
 * slow, written without a thought of speed, and sharing nothing with the code that it checks.
 */
import type { BirthTable } from "../../../../src/core/model/birth-table";
import type { Parity, Sex } from "../../../../src/core/model/births";

interface Sum {
  /** Σ parts − whole = 0, over cells `row * width + column`. */
  readonly whole: number;
  readonly parts: readonly number[];
}

const LARGEST_COUNT = 120;

/** Number of cells of the smallest set; Infinity when more than `most` are needed. */
export function bruteForceCells(table: BirthTable, most: number): number {
  const width = table.columns.length;
  const values = table.rows.flatMap((row) => row.counts.map((count) => count ?? 0));
  const sums = sumsOf(table);
  for (let size = 0; size <= most; size += 1) {
    for (const cells of subsets(values.length, size)) {
      if (solvable(sums, values, cells)) return size;
    }
  }
  return width > 0 ? Number.POSITIVE_INFINITY : 0;
}

function sumsOf(table: BirthTable): Sum[] {
  const width = table.columns.length;
  const columnsOf = (parity: Parity, sex: Sex) =>
    table.columns.flatMap((column, at) =>
      column.parity === parity && column.sex === sex ? [at] : []
    );
  const sums: Sum[] = [];
  for (const row of table.rows.keys()) {
    const at = (column: number) => row * width + column;
    const add = (whole: number, parts: readonly number[]) =>
      sums.push({ whole: at(whole), parts: parts.map(at) });
    for (const block of table.blocks) {
      if (block.all === null || block.male === null || block.female === null) continue;
      add(block.all, [
        block.male,
        block.female,
        ...(block.unknown === null ? [] : [block.unknown]),
      ]);
    }
    for (const sex of ["all", "male", "female", "unknown"] as const) {
      const [whole] = columnsOf("all", sex);
      const parts = (["1", "2", "3+"] as const).map((parity) => {
        const own = columnsOf(parity, sex);
        if (own.length > 0 || sex !== "all") return own;
        return ["male", "female", "unknown"].flatMap((of) => columnsOf(parity, of as Sex));
      });
      if (whole !== undefined && parts.every((columns) => columns.length > 0))
        add(whole, parts.flat());
    }
  }
  if (table.totalRow !== null) {
    const total = table.totalRow;
    for (let column = 0; column < width; column += 1) {
      sums.push({
        whole: total * width + column,
        parts: [...table.rows.keys()]
          .filter((row) => row !== total)
          .map((row) => row * width + column),
      });
    }
  }
  return sums;
}

function* subsets(count: number, size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let first = from; first <= count - size; first += 1) {
    for (const rest of subsets(count, size - 1, first + 1)) yield [first, ...rest];
  }
}

/** Whether counts of 0 or more exist for the cells: a broken sum without one of them ends it at once. */
function solvable(
  sums: readonly Sum[],
  values: readonly number[],
  cells: readonly number[]
): boolean {
  const rows: number[][] = [];
  for (const { whole, parts } of sums) {
    let rest = values[whole] ?? 0;
    for (const part of parts) rest -= values[part] ?? 0;
    const coefficients = cells.map((cell) => (parts.includes(cell) ? 1 : cell === whole ? -1 : 0));
    if (coefficients.some((coefficient) => coefficient !== 0)) rows.push([...coefficients, rest]);
    else if (rest !== 0) return false;
  }
  return search(
    rows,
    cells.map((cell) => values[cell] ?? 0),
    []
  );
}

/** Cell by cell: an equation with one unknown left decides it, else every count is tried. */
function search(
  rows: readonly number[][],
  before: readonly number[],
  changes: readonly number[]
): boolean {
  const index = changes.length;
  const left = (row: readonly number[]) => {
    let rest = row.at(-1) ?? 0;
    for (const [at, change] of changes.entries()) rest -= (row[at] ?? 0) * change;
    return rest;
  };
  const undecided = (row: readonly number[]) =>
    row.slice(index, -1).filter((coefficient) => coefficient !== 0).length;
  if (rows.some((row) => undecided(row) === 0 && left(row) !== 0)) return false;
  if (index === before.length) return true;
  const decided = rows.find((row) => undecided(row) === 1 && row[index] !== 0);
  const start = before[index] ?? 0;
  const tries = decided
    ? [left(decided) / (decided[index] ?? 1)]
    : Array.from({ length: LARGEST_COUNT }, (_, count) => count - start);
  return tries.some((change) => start + change >= 0 && search(rows, before, [...changes, change]));
}
