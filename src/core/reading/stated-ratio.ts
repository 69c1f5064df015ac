/** Reads a stated 性别比 in the notations of real sheets: `112.28`, `106.63:100`, `107:100`, `1.18:1`, `112.28%`. */
import type { CellValue } from "../model/sheet-grid";
import { folded } from "./folded-text";
import { shownText } from "./count-cell";

export interface RatioReading {
  readonly value: number | null;
  readonly decimals: number | null;
  readonly shown: string;
}

/**
 * Boys per 100 girls, and the decimals that the cell shows: those of a fixed number format, else those typed;
 * null for a formula shown as General. A blank, a mask (`***`) and words give null: nothing is stated. An
 * error value is kept with value null, because whether it is right depends on the girls.
 */
export function ratioFromCell(
  value: CellValue | undefined,
  format: string | undefined,
  isFormula: boolean
): RatioReading | null {
  if (value == null || typeof value === "boolean") return null;
  if (typeof value === "object") return { value: null, decimals: null, shown: shownText(value) };
  if (typeof value === "string") return fromText(value);
  return fromNumber(value, format, isFormula);
}

function fromNumber(
  value: number,
  format: string | undefined,
  isFormula: boolean
): RatioReading | null {
  if (!Number.isFinite(value)) return null;
  const fixed = format === undefined ? null : fixedFormat(format);
  if (fixed === null) {
    const decimals = isFormula ? null : typedDecimals(String(value));
    return { value, decimals, shown: shownText(value) };
  }
  const { decimals, percent } = fixed;
  if (!percent) return { value, decimals, shown: value.toFixed(decimals) };
  const hundredfold = Number((value * 100).toPrecision(15));
  return { value: hundredfold, decimals, shown: `${hundredfold.toFixed(decimals)}%` };
}

export interface FixedFormat {
  readonly decimals: number;
  readonly percent: boolean;
}

/** A workbook has a few dozen formats and thousands of cells; the bound keeps hostile files from piling up. */
const knownFormats = new Map<string, FixedFormat | null>();
const MOST_KNOWN_FORMATS = 1000;

/**
 * The first section of a number format such as `0.00_ `; null for General, text and dates. A number in a fixed format
 * shows the format's own decimals, be it typed or calculated.
 */
export function fixedFormat(format: string): FixedFormat | null {
  const known = knownFormats.get(format);
  if (known !== undefined) return known;
  const section = format.split(";")[0]?.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "") ?? "";
  const matched = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(section);
  const isNumeric = matched !== null && !/[ymdhsg@/]|e[+-]/i.test(section);
  // Excel's own limit is 30 decimals.
  const decimals = Math.min(matched?.[1]?.length ?? 0, 30);
  const read = isNumeric ? { decimals, percent: section.includes("%") } : null;
  if (knownFormats.size < MOST_KNOWN_FORMATS) knownFormats.set(format, read);
  return read;
}

function fromText(raw: string): RatioReading | null {
  if (raw.trim() === "") return null;
  const text = folded(raw)
    .replace(/^['‘’`]/, "")
    .replaceAll("∶", ":");
  const matched = /^(\d{1,7}(?:\.\d{1,15})?)(?::(\d{1,7}(?:\.\d{1,15})?)|%)?$/.exec(text);
  if (!matched) return null;
  const [, boys = "", girls] = matched;
  const decimals = typedDecimals(boys);
  const shown = shownText(raw.trim());
  if (girls === undefined || Number(girls) === 100) return { value: Number(boys), decimals, shown };
  if (Number(girls) === 0) return { value: null, decimals: null, shown };
  // 164:131 states the counts themselves: there are no decimals to round to.
  if (Number(girls) !== 1)
    return { value: (Number(boys) * 100) / Number(girls), decimals: null, shown };
  // 1.18:1 is 118: the point moves two places, without a detour through binary fractions.
  return { value: Number(`${boys}e2`), decimals: Math.max(0, decimals - 2), shown };
}

function typedDecimals(number: string): number {
  const [mantissa = "", exponent = "0"] = number.split("e");
  const decimals = (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
  return Math.min(Math.max(0, decimals), 30);
}
