/** Which forms the clerk is asked about, and which are asked about elsewhere. */
import type { ReadForm, ReadingDoubt } from "../../core/model/reading";
import type { Judgement } from "../judge/judgement";

export function isWaiting({ sheets }: ReadForm): boolean {
  return sheets.some(({ waiting }) => waiting);
}

/** One sheet without a side is asked about by itself, with its two departments as buttons. */
export function doubtsAsked({ doubts, tables }: ReadForm): readonly ReadingDoubt[] {
  return doubts.filter((doubt) => doubt !== "side-unknown" || tables > 1);
}

/** Forms that wait first; those that were confirmed are asked about again only where they wait. */
export function askedForms({ forms }: Pick<Judgement, "forms">): ReadForm[] {
  const asked = forms.filter(
    (form) => isWaiting(form) || (!form.confirmed && doubtsAsked(form).length > 0)
  );
  return asked.sort((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)));
}
