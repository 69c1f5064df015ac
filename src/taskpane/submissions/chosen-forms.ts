/** What can be chosen among the forms, and what is chosen for a start. */
import { SIDES } from "../../core/model/births";
import type { Side } from "../../core/model/births";
import type { Period } from "../../core/model/period";
import type { FormKey, SubmittableForm } from "../../core/model/submission";

/** Registration first. */
export function sidesOf(forms: readonly SubmittableForm[]): Side[] {
  return SIDES.filter((side) => forms.some((form) => form.side === side));
}

/** The latest first. */
export function periodsOf(forms: readonly SubmittableForm[]): Period[] {
  return [...new Set(forms.map(({ period }) => period))].sort((a, b) => (a < b ? 1 : -1));
}

/** The last one that is due, else the last. */
export function usualPeriod(forms: readonly SubmittableForm[]): Period | null {
  const [due] = periodsOf(forms.filter(({ isDue }) => isDue));
  return due ?? periodsOf(forms)[0] ?? null;
}

export function formKey({ reportingUnit, part, side, period }: FormKey): string {
  return JSON.stringify([reportingUnit, part, side, period]);
}
