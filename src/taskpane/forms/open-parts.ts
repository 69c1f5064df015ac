/** A form in several parts of which one is meant (本省户籍 | 非本省户籍): one choice for all its columns. */
import type { ReadForm } from "../../core/model/reading";
import type { FormDraft } from "./form-draft";

/** First words of the columns that wait for a choice between parts; fewer than two: there is none. */
export function openParts({ columns }: ReadForm): string[] {
  const open = columns.filter(({ meaning, proposed }) => meaning === null && proposed);
  return [...new Set(open.map(({ key }) => partOf(key)))];
}

/** The columns of the part as their own words say, those of the other parts left out. */
export function withPart(form: ReadForm, draft: FormDraft, part: string): FormDraft["columns"] {
  const columns = new Map(draft.columns);
  for (const { key, meaning, proposed } of form.columns) {
    if (meaning !== null || !proposed) continue;
    columns.set(key, partOf(key) === part ? proposed : "left-out");
  }
  return columns;
}

function partOf(key: string): string {
  return key.split("/")[0] ?? "";
}
