/** What a column can be said to be, as the values of two selects: what it counts, and of which sex. */
import type { Measure } from "../../core/model/birth-table";
import { PARITIES } from "../../core/model/births";
import type { Parity, Sex } from "../../core/model/births";
import type { ReadColumn } from "../../core/model/reading";
import type { ColumnMeaning } from "../../core/model/settings";

const MEASURES: readonly Measure[] = ["births", "cumulative", "late", "reduction", "correction"];

export interface CountKind {
  readonly value: string;
  readonly measure: Measure;
  readonly parity: Parity;
}

export const COUNT_KINDS: readonly CountKind[] = MEASURES.flatMap((measure) =>
  PARITIES.map((parity) => ({ value: `${measure} ${parity}`, measure, parity }))
);
export const SEX_CHOICES: readonly Sex[] = ["all", "male", "female", "unknown"];

/** `left-out`; `""` for a column that is not understood; else a {@link CountKind}. */
export function kindOf(meaning: ColumnMeaning | null): string {
  if (meaning === null) return "";
  return meaning === "left-out" ? meaning : `${meaning.measure} ${meaning.parity}`;
}

export function sexOf(meaning: ColumnMeaning | null): Sex {
  return meaning === null || meaning === "left-out" ? "all" : meaning.sex;
}

export function meaningOf(kind: string, sex: Sex): ColumnMeaning | null {
  if (kind === "left-out") return kind;
  const count = COUNT_KINDS.find(({ value }) => value === kind);
  return count ? { measure: count.measure, parity: count.parity, sex } : null;
}

/** Of a column that does not name the units, what it means. */
export function countMeaning({ meaning }: ReadColumn): ColumnMeaning | null {
  return meaning === "unit" ? "left-out" : meaning;
}

export function isCount(meaning: ReadColumn["meaning"]): boolean {
  return meaning !== null && typeof meaning === "object";
}

export function sameMeaning(a: ColumnMeaning | null, b: ColumnMeaning | null): boolean {
  return kindOf(a) === kindOf(b) && sexOf(a) === sexOf(b);
}

/** Without any header word: it may name the units, and nothing else. */
export function isWordless({ key }: ReadColumn): boolean {
  return /^(?: \(\d+\))?$/.test(key);
}
