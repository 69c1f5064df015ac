/**
 * 漏报 (D06) and 重报 (D07): a row that stands at 0 on one side, one that is twice the other side's, or one into which
 * the month before has gone once more.
 */
import type { Accidents } from "../accidents";
import type { DifferenceGrid, DifferingRow } from "../difference-grid";
import type { DifferingFigures, WholeRow } from "../differing-figures";
import { SLIP_RATES } from "../slip-rates";
import type { Story } from "../story";
import type { UsualCounts } from "../usual-counts";
import { fitRow } from "./row-fit";

/** Fewer births than that are what accidents are made of. */
const LEAST_BIRTHS = 3;

/** A row that was left out holds nothing, or one figure that came in by itself and is small beside the other side's. */
const SHORT = 4;

/** Of rows counted twice, those that repeat themselves; the others repeat the month before. */
const SAME_MONTH = 2 / 3;

interface Told {
  readonly kind: "omitted" | "duplicated";
  /** Which side's row is short or long. */
  readonly side: "registration" | "health";
  readonly again: "none" | "same" | "before";
  readonly share: number;
  readonly predicted: readonly number[];
}

export function wholeRows(
  grid: DifferenceGrid,
  accidents: Accidents,
  figures: DifferingFigures,
  usual: UsualCounts
): Story[] {
  return grid.rows.flatMap((row) => {
    if (row.cells.length < 2) return [];
    const now = figures.of(row);
    if (!now) return [];
    return versions(now, () => figures.inMonth(row, row.month - 1)).flatMap(
      (told) => storyOf(grid, accidents, usual, row, now, told) ?? []
    );
  });
}

function versions(now: WholeRow, before: () => WholeRow | null): Told[] {
  const minus = (counts: readonly number[]) => counts.map((count) => -count);
  const told: Told[] = [];
  const both = [
    ["registration", now.registration, now.health],
    ["health", now.health, now.registration],
  ] as const;
  for (const [side, own, other] of both) {
    const toOther = side === "registration" ? (c: readonly number[]) => c : minus;
    if (sum(own) * SHORT <= sum(other) && own.filter((count) => count !== 0).length <= 1) {
      told.push({
        kind: "omitted",
        side,
        again: "none",
        share: 1 / 2,
        predicted: toOther(minus(other)),
      });
    }
    if (sum(own) <= sum(other)) continue;
    const more = { kind: "duplicated", side } as const;
    told.push({ ...more, again: "same", share: SAME_MONTH / 2, predicted: toOther(other) });
    const last = before()?.[side];
    if (last && sum(last) > 0 && last.length === own.length) {
      told.push({
        ...more,
        again: "before",
        share: (1 - SAME_MONTH) / 2,
        predicted: toOther(last),
      });
    }
  }
  return told;
}

function storyOf(
  grid: DifferenceGrid,
  accidents: Accidents,
  usual: UsualCounts,
  row: DifferingRow,
  now: WholeRow,
  { kind, side, again, share, predicted }: Told
): Story | null {
  const fit = fitRow(grid, accidents, row, predicted);
  if (!fit || fit.births < LEAST_BIRTHS) return null;
  const [right = 0, wrong = 0] = usual.logChances(
    row,
    side === "registration" ? [now.health, now.registration] : [now.registration, now.health]
  );
  return {
    kind,
    covers: fit.covers,
    explains: fit.fitting,
    // Accident may have come over either row, the story only over what the other side has.
    prior: Math.log(SLIP_RATES[kind] * share) + fit.misfit + Math.min(0, right - wrong),
    sized: 0,
    id: [again],
    detail: { side, again, amount: fit.births, cells: fit.fitting.length },
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
