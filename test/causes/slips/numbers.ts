/** Slips of one number: its digits change places, a 0 too many, twins counted as one birth or as two. */
import type { Random } from "../../corpus/random";
import type { Decide, Draft } from "../slip";
import { CELLS, MONTHS } from "../true-year";
import type { Counts } from "../true-year";

/** Any cell whose number becomes another. */
function drawnNumber(
  random: Random,
  counts: Counts,
  becomes: (count: number) => number | null
): Draft | null {
  const unit = random.between(0, counts.length - 1);
  const month = random.between(0, MONTHS - 1);
  const cell = random.between(0, CELLS - 1);
  const count = counts[unit]?.[month]?.[cell] ?? 0;
  const to = becomes(count);
  return to === null || to === count
    ? null
    : { size: null, changes: [{ unit, month, cell, by: to - count }] };
}

/** 数字颠倒: 12 and 21. Nobody writes 01 for 10. */
export const decideDigitsSwapped: Decide = () => (random, counts) =>
  drawnNumber(random, counts, (count) =>
    count >= 12 && count < 100 && count % 10 !== 0
      ? (count % 10) * 10 + Math.floor(count / 10)
      : null
  );

/** 多写一个0. */
export const decideTimesTen: Decide = () => (random, counts) =>
  drawnNumber(random, counts, (count) => (count > 0 ? count * 10 : null));

/** 双胞胎计法: two of a sex, counted as one delivery on one side. */
export const decideTwins: Decide = () => (random, counts) => {
  const draft = drawnNumber(random, counts, (count) => (count >= 2 ? count - 1 : null));
  return draft && { ...draft, size: 1 };
};
