/**
 * The mark of an own sheet: the hidden, sheet-scoped defined name `_hengbi` whose value is the kind as
 * a text constant (contract §6). Office.js reads and writes the same name.
 */
import { OWN_SHEET_KINDS, type OwnSheetKind } from "../core/model/sheet-grid";

export const OWN_SHEET_MARK = "_hengbi";

/** A hidden, sheet-scoped name that stands while a sheet is being written: what it holds is half done. */
export const UNFINISHED_MARK = "_hengbi_unfinished";

/** `"findings"` or `="findings"` → findings; null for anything that is no kind. */
export function kindOfMark(value: string): OwnSheetKind | null {
  const text = /^=?\s*"(.*)"\s*$/.exec(value.trim())?.[1] ?? "";
  return OWN_SHEET_KINDS.find((kind) => kind === text) ?? null;
}

export function markOfKind(kind: OwnSheetKind): string {
  return `"${kind}"`;
}
