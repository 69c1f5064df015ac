/** Reads one count from a cell. */
import type { CellFaultKind } from "../model/birth-table";
import type { CellValue } from "../model/sheet-grid";
import { dayOfSerial } from "../model/period";
import { isDateFormat } from "./date-format";
import { folded } from "./folded-text";

export interface CountReading {
  /** A whole number, null where the cell counts as blank, NaN where it cannot be used. */
  readonly count: number | null;
  readonly fault: CellFaultKind | null;
}

/** What clerks write for "nothing": blank, one or more dashes, a slash, 无. */
const NOTHING = /^(?:|-+|—+|–+|―+|─+|\/+|无)$/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * Digits in circles and brackets, raised or lowered ones, fractions: the sign of a footnote (3①, 3²), which folding would
 * turn into a further digit of the figure.
 */
const NOTE_SIGN =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218b\u2460-\u24ff\u2776-\u2793\u3220-\u33ff]/;

/** Below this a number cannot be a date that Excel made of 1-3: 10000 is 1927-05-18. */
export const SMALLEST_DATE = 10_000;
/** More than any country's births a year (China 1963: 29.6 million). */
const MOST_BIRTHS = 100_000_000;

/** The date that a number shows instead of itself (Excel turns a typed 1-3 into one), as `YYYY-MM-DD`; null for none. */
export function dateShown(value: CellValue, format: string | undefined): string | null {
  const isDate =
    typeof value === "number" &&
    value >= SMALLEST_DATE &&
    value <= MOST_BIRTHS &&
    isDateFormat(format);
  return isDate ? dayOfSerial(Math.floor(value)) : null;
}

/** `mayBeNegative`: columns 核减 and 更正. */
export function countFromCell(value: CellValue | undefined, mayBeNegative: boolean): CountReading {
  if (value == null) return { count: null, fault: null };
  if (typeof value === "number") return fromNumber(value, mayBeNegative);
  if (typeof value === "boolean") return { count: Number.NaN, fault: "not-a-number" };
  if (typeof value === "object") return { count: Number.NaN, fault: "formula-error" };

  if (NOTE_SIGN.test(value)) return { count: Number.NaN, fault: "not-a-number" };
  const text = folded(value).replace(/^['‘’`]/, "");
  if (NOTHING.test(text)) return { count: null, fault: null };
  if (!NUMBER.test(text)) return { count: Number.NaN, fault: "not-a-number" };
  const read = fromNumber(Number(text.replaceAll(",", "")), mayBeNegative);
  return { count: read.count, fault: read.fault ?? "number-as-text" };
}

function fromNumber(value: number, mayBeNegative: boolean): CountReading {
  if (!Number.isFinite(value)) return { count: Number.NaN, fault: "not-a-number" };
  if (value < 0 && !mayBeNegative) return { count: Number.NaN, fault: "negative-count" };
  if (!Number.isInteger(value)) return { count: Number.NaN, fault: "fractional-count" };
  if (Math.abs(value) > MOST_BIRTHS) return { count: Number.NaN, fault: "not-a-number" };
  return { count: value === 0 ? 0 : value, fault: null };
}

/** What a cell shows, cut to 60 characters. */
export function shownText(value: CellValue | undefined): string {
  if (value == null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = typeof value === "object" ? value.error : String(value);
  return [...text].slice(0, 60).join("");
}
