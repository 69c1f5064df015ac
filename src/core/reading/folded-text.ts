/** Text as clerks type it, made comparable: full-width forms, blanks inside words, Chinese digits. */
import type { CellValue } from "../model/sheet-grid";

/** `\s` covers U+3000 and NBSP; the rest are zero-width characters that web pages leave behind. */
const BLANKS = /[\s\u200b-\u200d\u2060]+/g;

/** Ideographs (CJK and its extension A), letters and digits of ASCII: folding leaves them as they are. */
const PLAIN = /^[0-9A-Za-z\u3400-\u4dbf\u4e00-\u9fff]*$/;

/** NFKC (full-width to half-width) without any blanks: `合　计` → `合计`, `２０２５` → `2025`. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(BLANKS, "");
}

/** The text of a cell: a string as it is, a number as written, "" for everything else. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}

/** True for an empty cell and for a text of blanks only. */
export function isEmpty(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value == null;
  if (value === "") return true;
  // Asked of every cell of a sheet: nearly all texts begin with an ideograph, a letter or a digit.
  const first = value.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  return value.trim() === "";
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  "○": 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A Chinese numeral up to 99, or digit by digit (`二〇二五` → 2025); NaN for anything else. */
export function chineseNumber(text: string): number {
  const [tens = "", ones = "", ...more] = text.split("十");
  if (!text.includes("十")) return digitByDigit(text);
  if (more.length > 0) return Number.NaN;
  return (tens === "" ? 1 : digitByDigit(tens)) * 10 + (ones === "" ? 0 : digitByDigit(ones));
}

function digitByDigit(text: string): number {
  if (text === "") return Number.NaN;
  return [...text].reduce((sum, digit) => sum * 10 + (DIGITS[digit] ?? Number.NaN), 0);
}

/** Chinese digits before 年, 月, 日 and 季 as Arabic ones: `二〇二五年三月` → `2025年3月`. */
export function withArabicDates(text: string): string {
  return text.replace(/[〇零○一二三四五六七八九十]+(?=[年月日季])/g, (digits) => {
    const number = chineseNumber(digits);
    return Number.isNaN(number) ? digits : String(number);
  });
}
