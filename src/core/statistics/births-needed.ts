/** How many births it takes to be sure of a difference. */
import { MISSED_AT_80, TAIL_OF_95 } from "./lower-beta-odds";

/**
 * Births among which a true ratio of `truth` (boys per 100 girls) is told from `reference` in 80 % of cases, by one
 * test at 0.025 on its side (two-sided 5 %): n = ((z₀.₉₇₅ √(p₀q₀) + z₀.₈ √(p₁q₁)) / (p₁ − p₀))², rounded up. Normal
 * approximation; the exact test needs about as many. Infinite where both are the same.
 */
export function birthsNeeded(truth: number, reference: number): number {
  const [p0, p1] = [reference / (100 + reference), truth / (100 + truth)];
  const spread =
    TAIL_OF_95.normalPoint * Math.sqrt(p0 * (1 - p0)) +
    MISSED_AT_80.normalPoint * Math.sqrt(p1 * (1 - p1));
  return Math.ceil((spread / (p1 - p0)) ** 2);
}
