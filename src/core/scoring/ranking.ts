/** 名次 and grades, only from totals that are final. */
import type { Scheme } from "../model/scheme";
import { fraction, hundredths } from "./fraction";

/** 1, 2, 2, 4 by descending total; all null while any unit is provisional or the basis is not confirmed. */
export function ranks(
  scores: readonly { readonly total: number; readonly provisional: boolean }[],
  basisConfirmed: boolean
): (number | null)[] {
  const final = basisConfirmed && scores.every((score) => !score.provisional);
  const places = new Map<number, number>();
  const descending = scores.map((score) => score.total).sort((a, b) => b - a);
  for (const [index, total] of descending.entries()) {
    if (!places.has(total)) places.set(total, index + 1);
  }
  return scores.map(({ total }) => (final ? (places.get(total) ?? null) : null));
}

/** Index of the highest grade that the total (hundredths) reaches; null below all of them. */
export function gradeOf(total: number, grades: Scheme["grades"]): number | null {
  let best: number | null = null;
  for (const [index, grade] of grades.entries()) {
    const reached = total >= hundredths(fraction(grade.from));
    if (reached && (best === null || grade.from > (grades[best]?.from ?? 0))) best = index;
  }
  return best;
}
