/** Whether the share of boys of many months lies closer together than chance lets it lie. */
import { chiSquareLower } from "./chance-tails";
import type { BoysAndGirls } from "./ratio-split";

/**
 * P(X² ≤ x) with X² = Σ (Bₜ − nₜ p)² / (nₜ p q) on one degree of freedom less than months, p the share of boys of all
 * months together; 1 without boys or without girls. The left tail is right to about a factor of two down to 1e-5 from
 * ten births a month on (simulated).
 */
export function tooEven(months: readonly BoysAndGirls[]): number {
  let [boys, girls] = [0, 0];
  for (const { male, female } of months) {
    boys += male;
    girls += female;
  }
  if (boys === 0 || girls === 0) return 1;
  const share = boys / (boys + girls);
  let sum = 0;
  for (const { male, female } of months) {
    sum += (male - (male + female) * share) ** 2 / (male + female);
  }
  const square = sum / (share * (1 - share));
  const freedom = months.length - 1;
  // Far from the tail nobody asks for digits.
  return square > freedom ? 1 : chiSquareLower(square, freedom);
}
