/** Slips of a unit's row in one month; those that a person can also make birth by birth are drawn half and half. */
import type { Random } from "../../corpus/random";
import { drawSize } from "../slip";
import type { Change, Decide, Draft, DrawSlip } from "../slip";
import { MONTHS, drawCell } from "../true-year";
import type { Counts } from "../true-year";

interface Row {
  readonly unit: number;
  readonly month: number;
  readonly cells: readonly number[];
}

function drawRow(random: Random, counts: Counts): Row {
  const unit = random.between(0, counts.length - 1);
  const month = random.between(0, MONTHS - 1);
  return { unit, month, cells: counts[unit]?.[month] ?? [] };
}

/** The row as it becomes; null where nothing changes. */
function rewritten({ unit, month, cells }: Row, to: readonly number[]): Draft | null {
  const changes = cells.flatMap((count, cell): Change[] => {
    const by = (to[cell] ?? 0) - count;
    return by === 0 ? [] : [{ unit, month, cell, by }];
  });
  return changes.length > 0 ? { size: null, changes } : null;
}

/** That many births drawn from the row; null where it holds fewer. */
function drawBirths(random: Random, { cells }: Row, size: number): Map<number, number> | null {
  const left = [...cells];
  const drawn = new Map<number, number>();
  for (let births = 0; births < size; births += 1) {
    const filled = left.flatMap((count, cell) => Array.from({ length: count }, () => cell));
    const cell = filled[random.between(0, filled.length - 1)];
    if (cell === undefined) return null;
    left[cell] = (left[cell] ?? 0) - 1;
    drawn.set(cell, (drawn.get(cell) ?? 0) + 1);
  }
  return drawn;
}

/**
 * 单位错记: the rows of two units change places, or some births of one stand with the other. Half of the time the
 * other unit is the next row, else any.
 */
export const decideUnitSwap: Decide = (decided) => {
  const wholeRows = decided.chance(0.5);
  const nextRow = decided.chance(0.5);
  const size = drawSize(decided);
  return (random, counts) => {
    const row = drawRow(random, counts);
    const unit = nextRow ? row.unit + 1 : random.between(0, counts.length - 1);
    if (unit === row.unit || unit >= counts.length) return null;
    const other: Row = { ...row, unit, cells: counts[unit]?.[row.month] ?? [] };
    return wholeRows ? exchanged(row, other) : handedOver(random, row, other, size);
  };
};

function exchanged(one: Row, other: Row): Draft | null {
  const [first, second] = [rewritten(one, other.cells), rewritten(other, one.cells)];
  return first && second ? { size: null, changes: [...first.changes, ...second.changes] } : null;
}

function handedOver(random: Random, from: Row, to: Row, size: number): Draft | null {
  const births = drawBirths(random, from, size);
  if (!births) return null;
  const { month } = from;
  return {
    size,
    changes: [...births].flatMap(([cell, count]) => [
      { unit: from.unit, month, cell, by: -count },
      { unit: to.unit, month, cell, by: count },
    ]),
  };
}

/** 男女列颠倒: boys stand under girls and the reverse, in all parities of the row. */
export const decideSexesExchanged: Decide = () => (random, counts) => {
  const row = drawRow(random, counts);
  return rewritten(
    row,
    row.cells.map((_, cell) => row.cells[cell ^ 1] ?? 0)
  );
};

/** 重报: the row is counted twice, or last month's is in it again, or one to three births of a cell are. */
export const decideDuplicated: Decide = (decided) => {
  if (decided.chance(0.5)) return severalOfOneCell(drawSize(decided), 1);
  const lastMonths = decided.chance(1 / 3);
  return (random, counts) => {
    const row = drawRow(random, counts);
    const again = lastMonths ? counts[row.unit]?.[row.month - 1] : row.cells;
    return again
      ? rewritten(
          row,
          row.cells.map((count, cell) => count + (again[cell] ?? 0))
        )
      : null;
  };
};

/** 漏报: the row stands at 0, or one to three births of a cell are missing. */
export const decideOmitted: Decide = (decided) => {
  if (decided.chance(0.5)) return severalOfOneCell(drawSize(decided), -1);
  return (random, counts) => {
    const row = drawRow(random, counts);
    return rewritten(
      row,
      row.cells.map(() => 0)
    );
  };
};

function severalOfOneCell(size: number, sign: 1 | -1): DrawSlip {
  return (random, counts) => {
    const { unit, month, cells } = drawRow(random, counts);
    const cell = drawCell(random);
    return (cells[cell] ?? 0) < size
      ? null
      : { size, changes: [{ unit, month, cell, by: sign * size }] };
  };
}
