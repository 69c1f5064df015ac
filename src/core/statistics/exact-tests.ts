/** Exact one-sided binomial tests of the sex ratio at birth against a reference (boys per 100 girls). */
import { incompleteBeta } from "./incomplete-beta";

/** P(X ≥ boys) among boys + girls births where the true ratio is `reference`; 1 without boys. */
export function chanceOfAsManyBoys(boys: number, girls: number, reference: number): number {
  if (boys === 0) return 1;
  const share = 100 + reference;
  return incompleteBeta(boys, girls + 1, reference / share, 100 / share);
}

/** P(X ≤ boys) among boys + girls births where the true ratio is `reference`; 1 without girls. */
export function chanceOfAsFewBoys(boys: number, girls: number, reference: number): number {
  if (girls === 0) return 1;
  const share = 100 + reference;
  return incompleteBeta(girls, boys + 1, 100 / share, reference / share);
}
