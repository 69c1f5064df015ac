/** Tails of the distributions that measure how far a figure is from what chance makes. */
import { incompleteBeta } from "./incomplete-beta";
import { lowerGamma, upperGamma } from "./incomplete-gamma";

/** P(X² ≤ x) with so many degrees of freedom. */
export function chiSquareLower(x: number, freedom: number): number {
  return lowerGamma(freedom / 2, x / 2);
}

/** P(X² ≥ x). */
export function chiSquareUpper(x: number, freedom: number): number {
  return upperGamma(freedom / 2, x / 2);
}

/** P(Z ≥ z) of a standard normal variable. */
export function normalUpper(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 1 - tail : tail;
}

/** P(T ≥ t) of Student's t. */
export function studentUpper(t: number, freedom: number): number {
  if (t === 0) return 0.5;
  const square = t * t;
  const tail =
    incompleteBeta(freedom / 2, 0.5, freedom / (freedom + square), square / (freedom + square)) / 2;
  return t < 0 ? 1 - tail : tail;
}
