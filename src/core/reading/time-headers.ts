/** Headers of the columns that say the month or the year of a row: 月份, 统计年月, 年份, y/m. */

/** What a bare number below such a header is: 3 below 月份 is March, below 日期 nothing. */
export type BareNumber = "month" | "quarter" | "year" | "year-month" | null;

export interface TimeHeader {
  readonly bare: BareNumber;
  /** 日期 and 时间 may as well say when a form was filled in. */
  readonly weak: boolean;
}

const MONTHS = /^(?:统计|所属|报告|上报|数据|报表|出生)?(?:月份?|月度)别?$/;
const QUARTERS = /^(?:统计|所属)?季度?别?$/;
const YEARS = /^(?:统计|所属|自然)?(?:年份?|年度|年次)别?$/;
const YEAR_MONTHS =
  /^(?:统计|所属|报告|数据)?(?:年月份?|期间|周期|期别)$|^(?:统计|所属|报告|数据)(?:时间|时期|期|日期)$|^y\/m$|^(?:yyyy[-/]?mm|yearmonth|年\/月)$/i;
const WEAK = /^(?:时间|日期|时期)$/;

/** By the header's text without blanks and punctuation; null for any other header. */
export function timeHeader(text: string): TimeHeader | null {
  if (WEAK.test(text)) return { bare: null, weak: true };
  const bare = bareNumber(text);
  return bare && { bare, weak: false };
}

function bareNumber(text: string): BareNumber {
  if (MONTHS.test(text)) return "month";
  if (QUARTERS.test(text)) return "quarter";
  if (YEARS.test(text)) return "year";
  return YEAR_MONTHS.test(text) ? "year-month" : null;
}
