/** The period of one table among those of a form with several months. */
import { firstMonth, lastMonth, monthsOf, monthOfYear, span, yearOf } from "../model/period";
import type { Month, Period } from "../model/period";
import type { DraftSlice } from "./read-table";
import { monthsOfTime } from "./time-words";
import type { TimeWord } from "./time-words";

export interface SlicePeriod {
  /** Null where no year is known. */
  readonly period: Period | null;
  /** The last one with numbers: a day on the form says when that one was handed in, and nothing of the others. */
  readonly latest: boolean;
}

interface Range {
  readonly first: Month;
  readonly last: Month;
}

/**
 * `frame` is what the heading or the settings say of the whole form; a month without a year is the one inside it.
 * `year` is used where the frame says nothing.
 */
export function slicePeriod(
  { time, all }: DraftSlice,
  frame: Period | null,
  year: number | null,
  yearStart: number
): SlicePeriod {
  const rangeOf = (of: TimeWord) => monthsOfTime(withYear(of, frame, year), yearStart);
  const filled = all.flatMap((slice) => (slice.filled ? (rangeOf(slice.time) ?? []) : []));
  const ends = filled.map(({ last }) => last).sort();
  if (isSum(time)) {
    const whole = wholeOf(filled, ends);
    return { period: whole && span(whole.first, whole.last), latest: false };
  }
  const own = rangeOf(time);
  if (!own) return { period: null, latest: false };
  const latest = own.last === ends.at(-1) && own.first === lastStart(filled);
  return { period: own.first === own.last ? own.first : span(own.first, own.last), latest };
}

function isSum({ kind }: TimeWord): boolean {
  return kind !== "months" && kind !== "year";
}

function wholeOf(filled: readonly Range[], ends: readonly Month[]): Range | null {
  const [first] = filled.map((range) => range.first).sort();
  const last = ends.at(-1);
  return first !== undefined && last !== undefined ? { first, last } : null;
}

/** The latest start: of a month and the half-year that it closes, the form was handed in for the month. */
function lastStart(filled: readonly Range[]): Month | undefined {
  return filled
    .map(({ first }) => first)
    .sort()
    .at(-1);
}

function withYear(time: TimeWord, frame: Period | null, year: number | null): TimeWord {
  if (time.year !== null) return time;
  const inside = frame === null ? [] : monthsOf(firstMonth(frame), lastMonth(frame));
  const [only, ...more] = inside.filter((of) => monthOfYear(of) === time.first);
  if (only !== undefined && more.length === 0) return { ...time, year: yearOf(only) };
  return year === null ? time : { ...time, year };
}

/** The year in a sheet's name, where it stands alone: `2025年`, `2025`. */
export function yearInSheetName(name: string): number | null {
  const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(name.normalize("NFKC"))?.[1];
  return found === undefined ? null : Number(found);
}
