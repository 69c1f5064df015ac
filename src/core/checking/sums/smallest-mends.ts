/**
 * Smallest sets of cells whose change makes linear sums hold, with the changes: iterative deepening
 * over hitting sets. A broken sum needs one of its cells changed; a chosen cell is eliminated from the
 * other sums, so that what is still broken names the next choice. Bounded by `nodes`.
 */
import { known, orZero } from "../table-parts";

/** Σ coefficient × change = rest. */
export interface Equation {
  readonly cells: ReadonlyMap<number, number>;
  readonly rest: number;
}

export interface Mend {
  /** Change by cell, never 0. */
  readonly changes: ReadonlyMap<number, number>;
  /** False where other changes of the same cells would do as well. */
  readonly settled: boolean;
}

export interface MendSearch {
  /** Number of cells to begin with, a lower bound. */
  readonly least: number;
  /** Number of cells to stop at, included. */
  readonly most: number;
  /** How many choices may be looked at. */
  readonly nodes: number;
  /** How many smallest sets may be kept. */
  readonly sets: number;
  /** Smallest change of a cell: a count never falls below 0. */
  readonly lowest: (cell: number) => number;
  /** Further conditions on a whole set. */
  readonly admits: (changes: ReadonlyMap<number, number>) => boolean;
}

interface Choice {
  readonly cell: number;
  /** The equation that determines the cell's change. */
  readonly by: Equation;
}

/** All smallest mends, or null when a bound was hit before they were known. Without a broken sum: one empty mend. */
export function smallestMends(equations: readonly Equation[], search: MendSearch): Mend[] | null {
  const walk = { nodes: 0, spent: false, found: new Array<Mend>() };
  for (let size = search.least; size <= search.most; size += 1) {
    visit(equations, [], new Set(), size, search, walk);
    if (walk.spent) return null;
    if (walk.found.length > 0) return walk.found;
  }
  return null;
}

function visit(
  active: readonly Equation[],
  chosen: readonly Choice[],
  barred: Set<number>,
  size: number,
  search: MendSearch,
  walk: { nodes: number; spent: boolean; found: Mend[] }
): void {
  walk.nodes += 1;
  if (walk.nodes > search.nodes || walk.found.length > search.sets) walk.spent = true;
  if (walk.spent) return;
  const broken = brokenChoices(active, barred);
  if (broken === null) return;
  const [next] = broken;
  if (next === undefined) {
    settle(active, chosen, barred, size, search, walk);
    return;
  }
  if (chosen.length + disjoint(broken) > size) return;
  for (const cell of next) {
    const choice = pivot(active, cell);
    visit(without(active, choice), [...chosen, choice], barred, size, search, walk);
    barred.add(cell);
  }
  for (const cell of next) barred.delete(cell);
}

/** The cells that may still change in each broken equation, fewest first; null when one has none. */
function brokenChoices(
  active: readonly Equation[],
  barred: ReadonlySet<number>
): (readonly number[])[] | null {
  const broken: number[][] = [];
  for (const { cells, rest } of active) {
    if (rest === 0) continue;
    const free: number[] = [];
    for (const cell of cells.keys()) if (!barred.has(cell)) free.push(cell);
    if (free.length === 0) return null;
    broken.push(free);
  }
  return broken.sort((a, b) => a.length - b.length);
}

/** A lower bound of the cells still needed: broken equations that share none. */
function disjoint(broken: readonly (readonly number[])[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const cells of broken) {
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    count += 1;
  }
  return count;
}

/** The shortest equation that holds a cell. Only cells of a broken equation are asked for, so there is one. */
function pivot(active: readonly Equation[], cell: number): Choice {
  let by: Equation = { cells: new Map([[cell, 1]]), rest: 0 };
  let shortest = Number.POSITIVE_INFINITY;
  for (const equation of active) {
    if (equation.cells.size < shortest && equation.cells.has(cell)) {
      by = equation;
      shortest = equation.cells.size;
    }
  }
  return { cell, by };
}

/** The equations that are left when the chosen cell is put in terms of the others. */
function without(active: readonly Equation[], { cell, by }: Choice): Equation[] {
  const own = known(by.cells.get(cell), "cell");
  const rest: Equation[] = [];
  for (const equation of active) {
    if (equation === by) continue;
    const coefficient = equation.cells.get(cell);
    rest.push(coefficient === undefined ? equation : combined(equation, own, by, -coefficient));
  }
  return rest;
}

/** times × equation + others × by, divided by what its coefficients share. */
function combined(equation: Equation, times: number, by: Equation, others: number): Equation {
  const cells = new Map<number, number>();
  for (const [cell, coefficient] of equation.cells) cells.set(cell, coefficient * times);
  for (const [cell, coefficient] of by.cells) {
    const sum = orZero(cells.get(cell)) + coefficient * others;
    if (sum === 0) cells.delete(cell);
    else cells.set(cell, sum);
  }
  const rest = equation.rest * times + by.rest * others;
  let shared = Math.abs(rest);
  for (const coefficient of cells.values()) shared = gcd(shared, Math.abs(coefficient));
  if (shared <= 1) return { cells, rest };
  for (const [cell, coefficient] of cells) cells.set(cell, coefficient / shared);
  return { cells, rest: rest / shared };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** Nothing is broken any more: works out the changes and keeps them if they are changes of counts. */
function settle(
  active: readonly Equation[],
  chosen: readonly Choice[],
  barred: ReadonlySet<number>,
  size: number,
  search: MendSearch,
  walk: { found: Mend[] }
): void {
  const changes = solved(chosen, null, 0);
  if (!whole(changes)) return;
  const low = [...changes].some(([cell, change]) => change < search.lowest(cell));
  if (!low) {
    if (search.admits(changes)) walk.found.push({ changes, settled: true });
    return;
  }
  // The cells would do, but a count would fall below 0: one more cell may take up what it cannot.
  if (chosen.length + 1 > size) return;
  for (const cell of furtherCells(active, chosen, barred)) {
    const mends = [...shifted(chosen, cell, search)].filter((mend) => search.admits(mend));
    const [first, another] = mends;
    if (first) walk.found.push({ changes: first, settled: another === undefined });
  }
}

/** The changes of the chosen cells, with a further cell changed by `by`. */
function solved(
  chosen: readonly Choice[],
  further: number | null,
  by: number
): Map<number, number> {
  const changes = new Map<number, number>();
  if (further !== null) changes.set(further, by);
  for (const { cell, by: equation } of [...chosen].reverse()) {
    let rest = equation.rest;
    for (const [other, coefficient] of equation.cells) {
      if (other !== cell) rest -= coefficient * orZero(changes.get(other));
    }
    changes.set(cell, rest / known(equation.cells.get(cell), "cell"));
  }
  return changes;
}

function whole(changes: ReadonlyMap<number, number>): boolean {
  for (const change of changes.values())
    if (change === 0 || !Number.isInteger(change)) return false;
  return true;
}

/** Cells that only the equations of chosen cells hold: changing one moves the chosen ones and breaks nothing. */
function furtherCells(
  active: readonly Equation[],
  chosen: readonly Choice[],
  barred: ReadonlySet<number>
): Set<number> {
  const cells = new Set(chosen.flatMap(({ by }) => [...by.cells.keys()]));
  for (const { cell } of chosen) cells.delete(cell);
  for (const cell of barred) cells.delete(cell);
  for (const equation of active) for (const cell of equation.cells.keys()) cells.delete(cell);
  return cells;
}

/** Up to two ways to keep every count at 0 or more by changing one cell more. */
function shifted(
  chosen: readonly Choice[],
  further: number,
  search: MendSearch
): Map<number, number>[] {
  const start = solved(chosen, null, 0);
  const moved = solved(chosen, further, 1);
  let from = search.lowest(further);
  let to = Number.POSITIVE_INFINITY;
  for (const { cell } of chosen) {
    const at = orZero(start.get(cell));
    const step = orZero(moved.get(cell)) - at;
    const bound = (search.lowest(cell) - at) / step;
    if (step > 0) from = Math.max(from, bound);
    else if (step < 0) to = Math.min(to, bound);
    else if (at < search.lowest(cell)) return [];
  }
  const ways: Map<number, number>[] = [];
  const first = Math.ceil(from);
  // A few steps pass over changes that would be 0 or no whole number.
  for (let by = first; by <= to && by < first + 12 && ways.length < 2; by += 1) {
    const changes = solved(chosen, further, by);
    if (whole(changes)) ways.push(changes);
  }
  return ways;
}
