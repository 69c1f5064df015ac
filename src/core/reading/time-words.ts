/**
 * The words by which one table tells its months apart: `1月`, `2025年1月`, `202501`, `第一季度`, `上半年`, `2024年`,
 * `1—6月`, 合计. Only whole words of this kind count; a village called 三月村 is none.
 */
import { month } from "../model/period";
import type { Month } from "../model/period";
import { folded, withArabicDates } from "./folded-text";
import { simplifiedWords } from "./traditional-words";

/** A time that a row or column stands for. */
export interface TimeWord {
  /** `months`: a month or several in a row; `year`: a year and no more; the others add up what is listed. */
  readonly kind: "months" | "year" | "sum" | "sum-so-far" | "inner-sum";
  /** 1–12; the first and last month of `months`, else 0. */
  readonly first: number;
  readonly last: number;
  /** Of the first month; null where the word names none. */
  readonly year: number | null;
  /** Of the last month where the word names another one than `year`. */
  readonly lastYear: number | null;
  /** 年度: may be the statistical year. */
  readonly statistical: boolean;
}

const NOTHING = { first: 0, last: 0, year: null, lastYear: null, statistical: false } as const;
const YEAR = "(?:(民国)?(\\d{2,4})年度?|((?:19|20)\\d{2})[-./])";
const NUMBER = "(0?[1-9]|1[0-2])";
const TO = "(?:[-—–―~～]|至|到)+";
const RANGE = new RegExp(
  `^(?:${YEAR})?${NUMBER}(?:月份?|(?=${TO}))${TO}(?:${YEAR})?${NUMBER}(?:月份?|(?=$))`
);
const HALF = new RegExp(`^(?:${YEAR})?(上|下)半年`);
const QUARTER = new RegExp(`^(?:${YEAR})?第?([1-4一二三四])个?季度?`);
const MONTH = new RegExp(`^(?:${YEAR})?${NUMBER}月份?`);
const DOTTED = /^((?:19|20)\d{2})[-./](0?[1-9]|1[0-2])(?![\d月./-])/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/;
const ONLY_YEAR = /^(?:(民国)?(\d{2,4})年|((?:19|20)\d{2})(?![\d./-]))(度)?/;
/** What may stand behind the word without changing it: 第一季度小计, 1—6月累计, 2025年合计. */
const TAIL = /^(?:小计|合计|累计|总计|计|数|全年)?$/;
const SUM =
  /^(?:全年|年度?|各月|全期)?(?:出生)?(?:人口|人数)?(?:合计数?|总计|总数|共计|计)$|^全年$/;
const SO_FAR = /^(?:本年|今年|全年|年)?累计数?$/;

/** The time that a whole cell names, or null. */
export function timeWord(raw: string): TimeWord | null {
  const text = timeText(raw);
  const found = timeAtStart(text);
  if (found) return TAIL.test(text.slice(found.length)) ? found.time : null;
  return sumWord(text);
}

/** 合计, 全年 · 累计 · 小计 over the times listed, or null. */
function sumWord(text: string): TimeWord | null {
  if (/^(?:小计|季度?小计|半年小计)$/.test(text)) return { ...NOTHING, kind: "inner-sum" };
  if (SUM.test(text)) return { ...NOTHING, kind: "sum" };
  return SO_FAR.test(text) ? { ...NOTHING, kind: "sum-so-far" } : null;
}

/** A text as time words are compared: folded, simplified, Arabic digits, outer brackets dropped. */
export function timeText(raw: string): string {
  return withArabicDates(simplifiedWords(folded(raw)))
    .replace(/元月/g, "1月")
    .replace(/^[([（【](.*)[)\]）】]$/, "$1");
}

/** The time at the start of a text as {@link timeText} gives it, with the length of its word. */
export function timeAtStart(
  text: string
): { readonly time: TimeWord; readonly length: number } | null {
  if (!/^[\d民上下第一二三四]/.test(text)) return null;
  const range = RANGE.exec(text);
  if (range) {
    const year = yearOf(range[1], range[2] ?? range[3]);
    const lastYear = yearOf(range[5], range[6] ?? range[7]);
    const [first, last] = [Number(range[4]), Number(range[8])];
    const backwards = (lastYear ?? year ?? 0) === (year ?? lastYear ?? 0) && first > last;
    if (wrongYear(range[2], year) || wrongYear(range[6], lastYear) || backwards) return null;
    return made(range[0], { kind: "months", first, last, year, lastYear });
  }
  const half = HALF.exec(text);
  if (half) {
    const first = half[4] === "上" ? 1 : 7;
    return named(half, { first, last: first + 5 });
  }
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const number = "一二三四".indexOf(quarter[4] ?? "") + 1 || Number(quarter[4]);
    return named(quarter, { first: number * 3 - 2, last: number * 3 });
  }
  const single = MONTH.exec(text);
  if (single) return named(single, { first: Number(single[4]), last: Number(single[4]) });
  const plain = DOTTED.exec(text) ?? COMPACT.exec(text);
  if (plain) {
    const of = Number(plain[2]);
    return made(plain[0], { kind: "months", first: of, last: of, year: Number(plain[1]) });
  }
  const whole = ONLY_YEAR.exec(text);
  const year = whole ? yearOf(whole[1], whole[2] ?? whole[3]) : null;
  if (!whole || year === null) return null;
  return made(whole[0], { kind: "year", year, statistical: whole[4] !== undefined });
}

function named(
  [text, republic, digits, dotted]: RegExpExecArray,
  months: { readonly first: number; readonly last: number }
) {
  const year = yearOf(republic, digits ?? dotted);
  if (wrongYear(digits, year)) return null;
  return made(text, { kind: "months", ...months, year });
}

function made(text: string, time: Partial<TimeWord> & Pick<TimeWord, "kind">) {
  return { time: { ...NOTHING, ...time }, length: text.length };
}

function wrongYear(digits: string | undefined, year: number | null): boolean {
  return digits !== undefined && year === null;
}

/**
 * 2025; 民国103 and 103 (the Republic's years, 1912 = 1) → 2014; two digits without 民国 are short for 20…, never
 * the Republic's: 25年2月 is 2025.
 */
function yearOf(republic: string | undefined, digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const number = Number(digits);
  if (republic !== undefined) return number < 200 ? number + 1911 : null;
  if (digits.length === 4) return number >= 1900 && number < 2100 ? number : null;
  if (digits.length === 3) return number < 200 ? number + 1911 : null;
  return number >= 10 ? 2000 + number : null;
}

/** A month of the Republic's calendar without marks, 10406 = 2015-06: only below a header that says 年月. */
export function republicMonth(text: string): TimeWord | null {
  const matched = /^(\d{2,3})(0[1-9]|1[0-2])$/.exec(text);
  if (!matched || text.length !== 5) return null;
  const of = Number(matched[2]);
  return { ...NOTHING, kind: "months", first: of, last: of, year: Number(matched[1]) + 1911 };
}

export function singleMonth(of: number, year: number | null): TimeWord {
  return { ...NOTHING, kind: "months", first: of, last: of, year };
}

export function wholeYear(year: number): TimeWord {
  return { ...NOTHING, kind: "year", year };
}

/** The first and last month of a time whose year is known, else null. `yearStart` is that of 年度. */
export function monthsOfTime(
  time: TimeWord,
  yearStart: number
): { readonly first: Month; readonly last: Month } | null {
  if (time.year === null) return null;
  if (time.kind === "year") {
    const start = time.statistical && yearStart > 1 ? yearStart : 1;
    const year = start > 1 ? time.year - 1 : time.year;
    return { first: month(year, start), last: month(year, start + 11) };
  }
  if (time.kind !== "months") return null;
  const lastYear = time.lastYear ?? (time.last < time.first ? time.year + 1 : time.year);
  return { first: month(time.year, time.first), last: month(lastYear, time.last) };
}

/** A year and a month of different cells as one time; null where the two contradict each other. */
export function joined(a: TimeWord, b: TimeWord): TimeWord | null {
  const [year, other] = a.kind === "year" ? [a, b] : [b, a];
  if (year.kind !== "year") return sameTime(a, b) ? a : null;
  if (other.kind === "year") return other.year === year.year ? other : null;
  if (other.kind !== "months") return other.kind === "inner-sum" ? other : year;
  if (other.year !== null) return other.year === year.year ? other : null;
  return { ...other, year: year.year };
}

export function sameTime(a: TimeWord, b: TimeWord): boolean {
  return timeKey(a) === timeKey(b);
}

/** Equal for equal times. */
export function timeKey(time: TimeWord): string {
  const { kind, first, last, year, lastYear, statistical } = time;
  return `${kind} ${year ?? "?"}-${first}/${lastYear ?? "?"}-${last}${statistical ? " 年度" : ""}`;
}

/** How long a time is, to tell one month from a quarter: only times of one length divide a table. */
export function lengthOf({ kind, first, last, year, lastYear }: TimeWord): number {
  if (kind === "year") return 12;
  return kind === "months" ? last - first + 1 + ((lastYear ?? year ?? 0) - (year ?? 0)) * 12 : 0;
}

/**
 * Whether times stand side by side as parts of one table: two months that differ, or two longer times that do. A
 * month beside the months so far is none of it.
 */
export function divide(times: readonly TimeWord[]): boolean {
  if (times.length < 2) return false;
  const seen = new Map<boolean, string>();
  return times.some((time) => {
    const isMonth = lengthOf(time) === 1;
    const key = timeKey(time);
    const before = seen.get(isMonth);
    seen.set(isMonth, before ?? key);
    return before !== undefined && before !== key;
  });
}
