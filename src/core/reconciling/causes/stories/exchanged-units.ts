/**
 * 单位错记 (D14, D15): two units of an office whose rows changed places, or births of one that stand with the other.
 * In one figure any two units fit by accident (62 % of noise at 100 units), so a pattern is asked for: three figures,
 * or two of two births and more in units that are easily taken for each other.
 */
import type { Accidents } from "../accidents";
import type { DifferenceGrid, DifferingRow, Spot } from "../difference-grid";
import type { DifferingFigures } from "../differing-figures";
import type { DifferencesToExplain } from "../differences-to-explain";
import { SLIP_RATES, TAKES_PART, sizeShare } from "../slip-rates";
import type { Story } from "../story";
import type { UsualCounts } from "../usual-counts";
import { ENOUGH_FIGURES, LEAST_FIGURES, exchangedRows } from "./exchanged-rows";
import type { ExchangedRows } from "./exchanged-rows";
import { opposite } from "./row-months";

/** Half of the exchanges are of whole rows. */
const WHOLE_ROWS = 1 / 2;
/** Half of the wrong units are beside the right one or named alike; each such unit has a quarter of that. */
const CLOSE = 1 / 2;
const EACH_CLOSE = CLOSE / 4;

const LEAST_BIRTHS_OF_TWO = 2;

/** A pattern that more rows share than that is none. */
const MOST_ALIKE = 24;
/** Months with more differing rows are only searched for rows that are opposite as a whole. */
const MOST_ROWS = 4000;

interface Pair {
  readonly one: DifferingRow;
  readonly other: DifferingRow;
  /** Patterns of two figures that are opposite: three of them make three figures. */
  hits: number;
}

export function exchangedUnits(
  grid: DifferenceGrid,
  accidents: Accidents,
  figures: DifferingFigures,
  usual: UsualCounts,
  rowOf: DifferencesToExplain["rowOf"]
): Story[] {
  const bySheet = new Map<string, DifferingRow[]>();
  for (const row of grid.rows) {
    if (row.cells.length < LEAST_FIGURES) continue;
    const key = `${row.office}/${row.month}/${row.margin}`;
    const rows = bySheet.get(key);
    if (rows) rows.push(row);
    else bySheet.set(key, [row]);
  }
  return [...bySheet.values()].flatMap((rows) =>
    pairsOf(grid, rows).flatMap(
      (pair) => bestStory(grid, accidents, figures, usual, rowOf, pair) ?? []
    )
  );
}

/** Rows that are opposite in two figures or more, found by their patterns and never by comparing all with all. */
function pairsOf(grid: DifferenceGrid, rows: readonly DifferingRow[]): Pair[] {
  const byPattern = new Map<string, DifferingRow[]>();
  const wholeOnly = rows.length > MOST_ROWS;
  const patterns = rows.map((row) => patternsOf(grid, row, wholeOnly));
  for (const [at, row] of rows.entries()) {
    for (const { own } of patterns[at] ?? []) {
      const alike = byPattern.get(own);
      if (alike) alike.push(row);
      else byPattern.set(own, [row]);
    }
  }
  const found = new Map<number, Map<number, Pair>>();
  for (const [at, one] of rows.entries()) {
    for (const { own, opposite } of patterns[at] ?? []) {
      const others = byPattern.get(opposite);
      if (!others || others.length > MOST_ALIKE) continue;
      if ((byPattern.get(own)?.length ?? 0) > MOST_ALIKE) continue;
      for (const other of others) {
        if (other.index <= one.index) continue;
        const of = found.get(one.index) ?? new Map<number, Pair>();
        found.set(one.index, of);
        const known = of.get(other.index);
        if (known) known.hits += 1;
        else of.set(other.index, { one, other, hits: wholeOnly ? ENOUGH_FIGURES : 1 });
      }
    }
  }
  return [...found.values()].flatMap((of) => [...of.values()]);
}

/** Every two figures of the row with their amounts; of a very long month the whole row. */
function patternsOf(
  grid: DifferenceGrid,
  row: DifferingRow,
  wholeOnly: boolean
): { readonly own: string; readonly opposite: string }[] {
  const spots = row.cells.flatMap((index) => grid.spots[index] ?? []);
  const pattern = (some: readonly Spot[]) => ({
    own: some.map(({ figure, amount }) => `${figure}:${amount}`).join(),
    opposite: some.map(({ figure, amount }) => `${figure}:${-amount}`).join(),
  });
  if (wholeOnly) return [pattern(spots)];
  return spots.flatMap((first, at) =>
    spots.slice(at + 1).map((second) => pattern([first, second]))
  );
}

function bestStory(
  grid: DifferenceGrid,
  accidents: Accidents,
  figures: DifferingFigures,
  usual: UsualCounts,
  rowOf: DifferencesToExplain["rowOf"],
  pair: Pair
): Story | null {
  const [a, b] = [pair.one, pair.other].map((row) => grid.spots[row.cells[0] ?? -1]);
  if (!a || !b) return null;
  const close = areClose(a, b, rowOf);
  const exchanged = exchangedRows(figures, pair.one, pair.other);
  if (!close && pair.hits < ENOUGH_FIGURES && !exchanged?.enough) return null;
  const pairs = opposite(grid, pair.one, pair.other);
  const [first] = pairs;
  if (!first) return null;
  const units = grid.offices[pair.one.office]?.units ?? 2;
  const partner = (close ? EACH_CLOSE : 0) + (1 - CLOSE) / Math.max(1, units - 1);
  const rate = Math.log(SLIP_RATES["unit-swap"] * partner);
  const versions = [
    handedOver(pairs),
    exchanged && wholeRows(grid, accidents, usual, pair, pairs, exchanged),
  ].filter((version) => version !== null);
  const gain = ({ prior, covers }: Version) => prior - accidents.logChance(covers);
  const best = versions.reduce<Version | null>(
    (sofar, one) => (sofar === null || gain(one) > gain(sofar) ? one : sofar),
    null
  );
  if (!best || rate + gain(best) < 0) return null;
  const smallest = Math.min(...best.pairs.map(([one]) => Math.abs(one.amount)));
  const several = best.pairs.length;
  const enough =
    several >= ENOUGH_FIGURES ||
    (close && smallest >= LEAST_BIRTHS_OF_TWO) ||
    (best.whole && exchanged?.enough === true);
  if (!enough) return null;
  return {
    kind: "unit-swap",
    covers: best.covers,
    explains: best.pairs.flatMap(([one, other]) => [one.index, other.index]).sort((a, b) => a - b),
    prior: rate + best.prior,
    sized: 0,
    family: `units/${pair.one.unit}/${pair.other.unit}`,
    id: [],
    detail: {
      otherUnit: first[1].difference.unit,
      amount: best.pairs.reduce((sum, [one]) => sum + Math.abs(one.amount), 0),
      cells: several,
      rows: best.whole ? 2 : 0,
    },
  };
}

interface Version {
  readonly pairs: readonly (readonly [Spot, Spot])[];
  readonly covers: readonly number[];
  readonly prior: number;
  readonly whole: boolean;
}

function coversOf(pairs: readonly (readonly [Spot, Spot])[]): number[] {
  return pairs.flatMap(([one, other]) => [one.index, other.index]).sort((a, b) => a - b);
}

/** Some births of one unit stand with the other: opposite amounts, whatever they are. */
function handedOver(pairs: readonly (readonly [Spot, Spot])[]): Version | null {
  if (pairs.length < LEAST_FIGURES) return null;
  const amounts = pairs.reduce(
    (sum, [one]) => sum + Math.log(TAKES_PART * sizeShare(Math.abs(one.amount))),
    0
  );
  return {
    pairs,
    covers: coversOf(pairs),
    prior: Math.log(1 - WHOLE_ROWS) + amounts,
    whole: false,
  };
}

/** Each side's row of one unit is the other side's row of the other. */
function wholeRows(
  grid: DifferenceGrid,
  accidents: Accidents,
  usual: UsualCounts,
  { one, other }: Pair,
  pairs: readonly (readonly [Spot, Spot])[],
  { mine, theirs, spoilt, over }: ExchangedRows
): Version | null {
  const exact = pairs.filter(([{ figure }]) => !spoilt.has(figure));
  const [first] = exact;
  if (exact.length < LEAST_FIGURES || !first || over.length > exact.length) return null;
  const covers = [...one.cells, ...other.cells]
    .filter((index) => {
      const figure = grid.spots[index]?.figure ?? -1;
      return spoilt.has(figure) || exact.some(([spot]) => spot.figure === figure);
    })
    .sort((a, b) => a - b);
  const misfit = over.reduce(
    (sum, amount) => sum + Math.log(accidents.chanceOf(amount, first[0], covers)),
    0
  );
  const [a = 0, b = 0] = usual.logChances(one, [mine.registration, mine.health]);
  const [c = 0, d = 0] = usual.logChances(other, [theirs.registration, theirs.health]);
  // One side has both rows right; accident may have come over any.
  const rows = Math.max(a + c, b + d) - Math.max(a, b) - Math.max(c, d);
  return { pairs: exact, covers, prior: Math.log(WHOLE_ROWS) + misfit + rows, whole: true };
}

/** Beside each other in the list, or names that differ in one character. */
function areClose(one: Spot, other: Spot, rowOf: DifferencesToExplain["rowOf"]): boolean {
  const [a, b] = [one, other].map(({ difference: { reportingUnit, unit, period } }) =>
    rowOf?.(reportingUnit, unit, period)
  );
  if (typeof a === "number" && typeof b === "number" && Math.abs(a - b) === 1) return true;
  const [name, like] = [[...one.difference.unit], [...other.difference.unit]];
  return (
    name.length === like.length &&
    name.length > 1 &&
    name.filter((character, at) => character !== like[at]).length === 1
  );
}
