/** Ends of a value axis on round numbers, so that every host draws the same. */
export interface AxisBounds {
  readonly min: number;
  readonly max: number;
  /** Between two lines of the grid. */
  readonly step: number;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000] as const;
const LARGEST_STEP = 10_000;

/** Steps of the axis at most. */
const MOST_STEPS = 8;

/** Whole steps around the values with a little room on both sides; never below 0. Values ≥ 0, at least one. */
export function axisBounds(values: readonly number[]): AxisBounds {
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const room = (most - least) * 0.05;
  for (const step of STEPS) {
    const min = Math.max(0, Math.floor((least - room) / step) * step);
    const max = Math.ceil((most + room) / step) * step;
    if (max - min <= MOST_STEPS * step) return { min, max: Math.max(max, min + step), step };
  }
  return {
    min: 0,
    max: Math.ceil((most + room) / LARGEST_STEP) * LARGEST_STEP,
    step: LARGEST_STEP,
  };
}
