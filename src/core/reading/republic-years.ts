/** Years of the Republic's calendar (民國, 1912 = 1), as sheets of its offices write them. */

const NAMED = /民[国國](\d{1,3})(?=年)/g;
/**
 * Three digits before 年 and a part of the year are such a year too. Two digits are not: 25年2月 is short for 2025,
 * and 建院100年 is no date at all.
 */
const BARE = /(?<![\d.])(1\d{2})(?=年(?:\d{1,2}月|度|[上下]半年|第?[1-4一二三四]季|$))/g;
const MAYBE = /民[国國]|(?<!\d)1\d{2}年/;
const BEFORE_THE_FIRST = 1911;

/** `民國103年1月` and `103年1月` → `2014年1月`; every other year as it is. */
export function withWesternYears(text: string): string {
  if (!MAYBE.test(text)) return text;
  const western = (_: string, year: string) => String(Number(year) + BEFORE_THE_FIRST);
  return text.replace(NAMED, western).replace(BARE, western);
}
