/**
 * The value axis of the chart by month: logarithmic, because 80 and 125 are equally far from 100. Monthly
 * limits of small offices reach from 20 to 500; the axis stops earlier and marks what lies beyond.
 */
import type { RatioPoint } from "../judge/judgement";

export interface ChartScale {
  readonly low: number;
  readonly high: number;
  /** Round values inside, at most {@link MOST_TICKS}. */
  readonly ticks: readonly number[];
  /** 0 at the upper end, 1 at the lower; what lies beyond stays at the end. */
  readonly at: (ratio: number) => number;
}

const NARROWEST = { low: 90, high: 125 };
const WIDEST = { low: 40, high: 280 };
const MOST_TICKS = 5;
const STEPS: readonly (readonly number[])[] = [
  [90, 95, 100, 105, 110, 115, 120, 125],
  [80, 90, 100, 110, 120, 130, 140],
  [60, 80, 100, 125, 150],
  [40, 60, 80, 100, 150, 200],
  [50, 100, 150, 200],
  [50, 100, 200],
];

export function chartScale(points: readonly RatioPoint[]): ChartScale {
  const values = points
    .flatMap(({ ratio, low, high }) => [ratio, low, high])
    .filter((value) => value !== null)
    .filter((value) => value > 0);
  const low = Math.max(WIDEST.low, Math.min(NARROWEST.low, ...values));
  const high = Math.min(WIDEST.high, Math.max(NARROWEST.high, ...values));
  const inside = STEPS.map((step) => step.filter((tick) => tick >= low && tick <= high));
  const reaches = (ticks: readonly number[]) =>
    (ticks[0] ?? high) < low * 1.3 && (ticks.at(-1) ?? low) > high / 1.5;
  const ticks =
    inside.find((step) => step.length <= MOST_TICKS && step.length >= 3 && reaches(step)) ??
    inside.find((step) => step.length <= MOST_TICKS && step.length >= 2) ??
    [];
  const span = Math.log(high / low);
  return {
    low,
    high,
    ticks,
    at: (ratio) => 1 - Math.log(Math.min(high, Math.max(low, ratio)) / low) / span,
  };
}
