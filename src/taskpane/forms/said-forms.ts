/** What was said of forms, as the settings keep it. */
import type { ReadForm } from "../../core/model/reading";
import type { FormCorrection, Settings } from "../../core/model/settings";

export function saidOf(
  form: Pick<ReadForm, "fingerprint">,
  { forms }: Settings
): FormCorrection | null {
  return Object.hasOwn(forms, form.fingerprint) ? (forms[form.fingerprint] ?? null) : null;
}

/** All corrections with this one put in or, with null, taken out. */
export function formsWith(
  { forms }: Settings,
  fingerprint: string,
  correction: FormCorrection | null
): Settings["forms"] | null {
  const others = Object.entries(forms).filter(([key]) => key !== fingerprint);
  const all = correction === null ? others : [...others, [fingerprint, correction] as const];
  return all.length > 0 ? Object.fromEntries(all) : null;
}
