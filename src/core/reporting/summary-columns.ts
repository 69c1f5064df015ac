/** The columns of 汇总: the standard form for the month, then the year so far, last year, the change, the code. */
import { BIRTH_ORDERS, PARITIES } from "../model/births";
import type { Parity, Sex } from "../model/births";

export const SUMMARY_SEXES: readonly Sex[] = ["all", "male", "female"];

/** Key of the month's figure. */
export function monthKey(parity: Parity, sex: Sex): string {
  return `${parity}.${sex}`;
}

export function toDateKey(sex: Sex): string {
  return `to-date.${sex}`;
}

export const SUMMARY_KEYS: readonly string[] = [
  "id",
  "unit",
  ...PARITIES.flatMap((parity) => SUMMARY_SEXES.map((sex) => monthKey(parity, sex))),
  "ratio",
  ...SUMMARY_SEXES.map(toDateKey),
  "last.month",
  "last.to-date",
  "change.month",
  "change.to-date",
  "code",
  "counted",
  "counted-to-date",
];

const COLUMN_OF = new Map(SUMMARY_KEYS.map((key, column) => [key, column]));

export function columnOf(key: string): number {
  return COLUMN_OF.get(key) ?? 0;
}

/** The last column in sight; what follows says which rows are added up. */
export const LAST_SHOWN = columnOf("code");
export const FIRST_SHOWN = columnOf("unit");

/** In widths of a digit; A4 across at nearly full size. */
export function widthOf(key: string): number {
  if (key === "unit") return 20;
  if (key === "ratio" || key.startsWith("to-date.")) return 7.5;
  if (key === "code") return 7;
  if (key.startsWith("last.") || key.startsWith("change.")) return 7;
  return 5.5;
}

export const HIDDEN_KEYS: ReadonlySet<string> = new Set(["id", "counted", "counted-to-date"]);

/** Parities of the blocks below 本月, in order. */
export const SUMMARY_PARITIES: readonly Parity[] = ["all", ...BIRTH_ORDERS];
