/**
 * A period told in pieces behind labels: 起始月份：2015-04 终止月份：2015-06, or 年度：2015 月份：4, or 年度：2015 季度：2. The
 * pieces may stand in one cell, in cells of one row or in rows of their own, as the lists of old systems print them.
 */
import { isMonth, month, span } from "../model/period";
import type { Month, Period } from "../model/period";

/** A label, its colon, and a cell's border where the value has a cell of its own. */
const behind = (label: string, value: string) => new RegExp(`(?:${label}):\\|*${value}`);
const YEAR_MONTH = "((?:19|20)\\d{2})[年./-]?(\\d{1,2})月?(?![\\d./-])";
const START = behind("(?:起始|开始)(?:月份?|年月|时间)", YEAR_MONTH);
const END = behind("(?:终止|结束|截止)(?:月份?|年月|时间)", YEAR_MONTH);
const YEAR = behind("年[度份]", "((?:19|20)\\d{2})(?!\\d)");
const MONTH = behind("月份", "(\\d{1,2})(?![\\d年./-])");
const QUARTER = behind("季度", "第?([1-4一二三四])(?!\\d)");

/** `text`: the heading's cells, folded, with `|` between them. Null where the labels do not make up a period. */
export function labelledPeriod(text: string): Period | null {
  // Most headings have none of these labels.
  if (!/月[份:]|年月|季度:|时间:/.test(text)) return null;
  const first = monthOf(START.exec(text));
  const last = monthOf(END.exec(text));
  if (first && last) return first <= last ? joined(first, last) : null;
  const year = Number(YEAR.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const monthNumber = Number(MONTH.exec(text)?.[1] ?? 0);
  if (monthNumber >= 1 && monthNumber <= 12) return month(year, monthNumber);
  const quarter = QUARTER.exec(text)?.[1] ?? "";
  const number = "一二三四".indexOf(quarter) + 1 || Number(quarter);
  return quarter === "" ? null : span(month(year, number * 3 - 2), month(year, number * 3));
}

function monthOf(matched: RegExpExecArray | null): Month | null {
  if (!matched) return null;
  const found = `${matched[1] ?? ""}-${(matched[2] ?? "").padStart(2, "0")}`;
  return isMonth(found) ? found : null;
}

function joined(first: Month, last: Month): Period {
  return first === last ? first : span(first, last);
}
