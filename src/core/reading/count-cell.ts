/** Reads one count from a cell. */
import type { CellFaultKind } from "../model/birth-table";
import type { CellValue } from "../model/sheet-grid";
import { folded } from "./folded-text";

export interface CountReading {
  /** A whole number, null where the cell counts as blank, NaN where it cannot be used. */
  readonly count: number | null;
  readonly fault: CellFaultKind | null;
}

/** What clerks write for "nothing": blank, one or more dashes, a slash, 无. */
const NOTHING = /^(?:|-+|—+|–+|―+|─+|\/+|无)$/;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** `mayBeNegative`: columns 核减 and 更正. */
export function countFromCell(value: CellValue | undefined, mayBeNegative: boolean): CountReading {
  if (value == null) return { count: null, fault: null };
  if (typeof value === "number") return fromNumber(value, mayBeNegative);
  if (typeof value === "boolean") return { count: Number.NaN, fault: "not-a-number" };
  if (typeof value === "object") return { count: Number.NaN, fault: "formula-error" };

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
  if (!Number.isSafeInteger(value)) return { count: Number.NaN, fault: "not-a-number" };
  return { count: value === 0 ? 0 : value, fault: null };
}

/** What a cell shows, cut to 60 characters. */
export function shownText(value: CellValue | undefined): string {
  if (value == null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = typeof value === "object" ? value.error : String(value);
  return [...text].slice(0, 60).join("");
}
