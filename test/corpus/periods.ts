/** Periods in all notations that forms use. */
import type { Random } from "./random";

export type PeriodKind =
  "month" | "quarter" | "half" | "so-far" | "year" | "over-years" | "statistical-year";

export interface PeriodChoice {
  readonly kind: PeriodKind;
  /** `YYYY-MM` or `YYYY-MM/YYYY-MM`. */
  readonly period: string;
  /** For a title or behind a label. */
  readonly text: string;
  /** Sheet's names that fit; none where only a plain Sheet1 does. */
  readonly sheetNames: readonly string[];
  /** Day after the period on which the form may have been filled in. */
  readonly filledIn: { readonly year: number; readonly month: number; readonly day: number };
  readonly first: { readonly year: number; readonly month: number };
  readonly last: { readonly year: number; readonly month: number; readonly day: number };
  readonly yearStartMonth: 1 | 10 | 11;
}

const DIGITS = "〇一二三四五六七八九";

function chineseYear(year: number): string {
  return [...String(year)].map((digit) => DIGITS[Number(digit)] ?? "").join("");
}

function chineseMonth(month: number): string {
  if (month < 10) return DIGITS[month] ?? "";
  return `十${month === 10 ? "" : (DIGITS[month - 10] ?? "")}`;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (month: number) => String(month).padStart(2, "0");
const iso = (year: number, month: number) => `${year}-${two(month)}`;

export function drawPeriod(
  random: Random,
  kinds: readonly [PeriodKind, ...PeriodKind[]]
): PeriodChoice {
  const kind = random.pick(kinds);
  const y = random.between(2006, 2027);
  const dash = random.pick(["—", "-", "－", "~", "～", "至", "–"]);
  switch (kind) {
    case "month": {
      const m = random.between(1, 12);
      const end = lastDay(y, m);
      const text = random.pick([
        `${y}年${m}月`,
        `${y}年${m}月`,
        `${y}年${m}月`,
        `${y}年${two(m)}月`,
        `${y}年${m}月份`,
        `${y}.${m}`,
        `${y}.${two(m)}`,
        `${y}-${two(m)}`,
        `${chineseYear(y)}年${chineseMonth(m)}月`,
        `${y}年${m}月1日至${m}月${end}日`,
        `${y}年${m}月1日至${y}年${m}月${end}日`,
        `${y}年${m}月1日—${end}日`,
        `截至${y}年${m}月${end}日`,
        `截止${y}年${m}月${end}日`,
      ]);
      return choice(random, kind, y, m, y, m, text, [`${m}月`, `${y}.${m}`, `${y}年${m}月`]);
    }
    case "quarter": {
      const quarter = random.between(1, 4);
      const first = quarter * 3 - 2;
      const text = random.pick([
        `${y}年第${DIGITS[quarter]}季度`,
        `${y}年${DIGITS[quarter]}季度`,
        `${y}年${quarter}季度`,
        `${y}年第${quarter}季度`,
        `${y}年${first}${dash}${first + 2}月`,
      ]);
      return choice(random, kind, y, first, y, first + 2, text, [`${DIGITS[quarter]}季度`]);
    }
    case "half": {
      const first = random.pick([1, 7]);
      const name = first === 1 ? "上半年" : "下半年";
      const text = random.pick([
        `${y}年${name}`,
        `${y}年${name}`,
        `${y}年${first}${dash}${first + 5}月`,
      ]);
      return choice(random, kind, y, first, y, first + 5, text, [name]);
    }
    case "so-far": {
      const m = random.between(2, 11);
      const text = random.pick([
        `${y}年1${dash}${m}月`,
        `${y}年1${dash}${m}月`,
        `${y}年1${dash}${m}月份`,
        `${y}年1月至${m}月`,
        `${y}年1${dash}${m}月累计`,
        `${y}.1${dash}${y}.${m}`,
        `${y}年1月${dash}${y}年${m}月`,
        `${y}年1月1日至${m}月${lastDay(y, m)}日`,
      ]);
      return choice(random, kind, y, 1, y, m, text, [`1-${m}月`]);
    }
    case "year": {
      const text = random.pick([`${y}年`, `${y}年度`, `${y}年全年`, `${y}年1${dash}12月`]);
      return choice(random, kind, y, 1, y, 12, text, [`${y}年`, `${y}`]);
    }
    case "over-years": {
      const first = random.between(2, 12);
      const last = random.between(1, first - 1);
      const text = random.pick([
        `${y}年${first}月${dash}${y + 1}年${last}月`,
        `${y}.${first}${dash}${y + 1}.${last}`,
        `${y}.${two(first)}${dash}${y + 1}.${two(last)}`,
        `${y}年${first}月1日至${y + 1}年${last}月${lastDay(y + 1, last)}日`,
      ]);
      return choice(random, kind, y, first, y + 1, last, text, []);
    }
    case "statistical-year": {
      const start = random.pick([10, 11] as const);
      const text = random.pick([`${y}统计年度`, `${y}年统计年度`, `${y}年度`]);
      return {
        ...choice(random, kind, y - 1, start, y, start - 1, text, []),
        yearStartMonth: start,
      };
    }
  }
}

function choice(
  random: Random,
  kind: PeriodKind,
  y1: number,
  m1: number,
  y2: number,
  m2: number,
  text: string,
  sheetNames: readonly string[]
): PeriodChoice {
  const next = m2 === 12 ? { year: y2 + 1, month: 1 } : { year: y2, month: m2 + 1 };
  return {
    kind,
    period: y1 === y2 && m1 === m2 ? iso(y1, m1) : `${iso(y1, m1)}/${iso(y2, m2)}`,
    text,
    sheetNames,
    filledIn: { ...next, day: random.between(1, 9) },
    first: { year: y1, month: m1 },
    last: { year: y2, month: m2, day: lastDay(y2, m2) },
    yearStartMonth: 1,
  };
}

/** The same month or span behind labels, each pair for a cell of its own. */
export function labelledPeriod(
  random: Random,
  { kind, first, last, text }: PeriodChoice
): string[] {
  const from = iso(first.year, first.month);
  const to = iso(last.year, last.month);
  const forms: [string[], ...string[][]] = [
    [`统计时间：${text}`],
    [`统计月份：${text}`],
    [`所属时期：${text}`],
    [`报告期：${text}`],
    [`起始月份：${from}`, `终止月份：${to}`],
  ];
  if (kind === "month") {
    forms.push([`年度：${first.year}`, `月份：${first.month}`]);
    forms.push([`年度：${first.year}年`, `月份：${first.month}月`]);
  }
  if (kind === "quarter") {
    forms.push([`年度：${first.year}`, `季度：${(first.month + 2) / 3}`]);
  }
  return random.pick(forms);
}
