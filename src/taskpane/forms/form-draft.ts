/** The clerk's correction of a form while it is being made, and what of it is kept. */
import type { Side } from "../../core/model/births";
import type { ReadForm } from "../../core/model/reading";
import type { ColumnMeaning, FormCorrection } from "../../core/model/settings";
import { countMeaning, isCount, isWordless, sameMeaning } from "./column-choices";

export type TotalChoice = "as-read" | "first" | "last" | "none";

export interface FormDraft {
  /** Key of the column that names the units; "as-read" keeps the reader's. */
  readonly unit: string | null;
  readonly total: TotalChoice;
  readonly side: Side | null;
  /** By key. */
  readonly columns: ReadonlyMap<string, ColumnMeaning | null>;
}

export function draftOf(form: ReadForm, said: FormCorrection | null): FormDraft {
  return {
    unit: form.columns.find(({ meaning }) => meaning === "unit")?.key ?? null,
    total: said?.totalRow ?? "as-read",
    side: said?.side ?? null,
    columns: new Map(form.columns.map((column) => [column.key, countMeaning(column)])),
  };
}

/**
 * What is kept: what the clerk said before and says now. A column that keeps the reader's meaning is not named,
 * so that the reader still knows it as what it is (a stated ratio, a rate).
 */
export function correctionFrom(
  form: ReadForm,
  said: FormCorrection | null,
  draft: FormDraft
): FormCorrection {
  const before = said?.columns ?? {};
  const columns: (readonly [string, ColumnMeaning])[] = [];
  for (const column of form.columns) {
    const meaning = draft.columns.get(column.key) ?? null;
    const old = Object.hasOwn(before, column.key) ? before[column.key] : undefined;
    const changed = !sameMeaning(meaning, countMeaning(column));
    if (column.key === draft.unit || isWordless(column)) continue;
    if (changed && meaning !== null) columns.push([column.key, meaning]);
    else if (!changed && old !== undefined) columns.push([column.key, old]);
  }
  const read = form.columns.find(({ meaning }) => meaning === "unit")?.key ?? null;
  const namesUnit =
    draft.unit !== null &&
    (draft.unit !== read ||
      said?.unitColumn === read ||
      form.doubts.includes("unit-column-unsure"));
  return {
    ...(draft.side !== null && { side: draft.side }),
    ...(namesUnit && { unitColumn: draft.unit }),
    ...(columns.length > 0 && { columns: Object.fromEntries(columns) }),
    ...(draft.total !== "as-read" && { totalRow: draft.total }),
  };
}

/** Every column left out: nothing in the form is counted. */
export function notRead(form: ReadForm): FormCorrection {
  const columns = form.columns
    .filter((column) => column.meaning !== "unit" && !isWordless(column))
    .map(({ key }): [string, ColumnMeaning] => [key, "left-out"]);
  return { columns: Object.fromEntries(columns) };
}

/** Something is counted, so that the form can be confirmed as it is. */
export function countsSomething(form: ReadForm): boolean {
  return form.columns.some(({ meaning }) => isCount(meaning));
}
