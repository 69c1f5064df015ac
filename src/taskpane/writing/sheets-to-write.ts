/** Which result sheets the next writing rewrites and which it adds, as far as their names tell. */
import { DOCUMENT_KINDS, WRITTEN_KINDS } from "../../core/reporting/result-sheets";
import type { ResultKind } from "../../core/reporting/result-sheets";
import { sheetNamesIn } from "../../messages/sheet-names-in";

export interface SheetToWrite {
  readonly name: string;
  /** Null: under a name that tells nothing of its kind. */
  readonly kind: ResultKind | null;
}

/** The sheets by the names that a first writing gives them. */
export function newSheets(names: Readonly<Record<ResultKind, string>>): SheetToWrite[] {
  return WRITTEN_KINDS.map((kind) => ({ name: names[kind], kind }));
}

/** The sheets that are there, in either language, also as 审核结果 (2). */
export function presentSheets(own: readonly string[]): SheetToWrite[] {
  return own.map((name) => ({ name, kind: kindOf(name) }));
}

function kindOf(name: string): ResultKind | null {
  const usual = name.replace(/ \(\d+\)$/, "");
  const all = [sheetNamesIn("zh"), sheetNamesIn("en")];
  return (
    [...WRITTEN_KINDS, ...DOCUMENT_KINDS].find((kind) =>
      all.some((names) => names[kind] === usual)
    ) ?? null
  );
}
