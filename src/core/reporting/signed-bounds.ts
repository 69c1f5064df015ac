/** Ends of a value axis for figures on both sides of 0: 0 is one of its lines. */
import type { AxisBounds } from "./axis-bounds";

const STEPS = [1, 2, 5];

/** Steps of the axis at most. */
const MOST_STEPS = 9;

/** Whole steps of 1, 2 or 5 × a power of ten around the values and 0, at least one step on each side. */
export function signedBounds(values: readonly number[]): AxisBounds {
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  for (let power = 1; ; power *= 10) {
    for (const one of STEPS) {
      const step = one * power;
      const min = Math.min(-1, Math.floor(least / step)) * step;
      const max = Math.max(1, Math.ceil(most / step)) * step;
      if (max - min <= MOST_STEPS * step) return { min, max, step };
    }
  }
}
