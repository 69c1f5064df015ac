/**
 * A header row of bare ordinals below the sexes: 男孩{一, 二, 三及以上}. Only a whole row of them, below another header
 * row, speaks of birth orders; a lone 一 is a number.
 */
import type { CellValue } from "../model/sheet-grid";
import { folded, isEmpty } from "./folded-text";
import { headerMeaning } from "./header-meaning";
import type { HeaderMeaning } from "./header-meaning";

const ORDINAL = /^([一二三四五多])((?:及其?)?以上)?$/;

/** 一 as 一孩, 三及以上 as 三孩及以上; null for any other text. */
export function ordinalMeaning(value: CellValue | undefined): HeaderMeaning | null {
  const matched = typeof value === "string" ? ORDINAL.exec(folded(value)) : null;
  return matched ? headerMeaning(`${matched[1] ?? ""}孩${matched[2] ?? ""}`) : null;
}

export function isOrdinalRow(values: readonly CellValue[]): boolean {
  let ordinals = 0;
  for (const value of values) {
    if (isEmpty(value)) continue;
    if (typeof value !== "string" || !ORDINAL.test(folded(value))) return false;
    ordinals++;
  }
  return ordinals >= 4;
}
