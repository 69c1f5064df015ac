/** Sizes that the pictures of 监测 share with the picture of the months, and where values lie in them. */
import type { AxisBounds } from "../../core/reporting/axis-bounds";

export const WIDTH = 300;
export const HEIGHT = 176;
export const PLOT = { left: 28, right: 292, top: 8, bottom: 140 };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Values of the axis that get a line and a label. */
export function ticksOf({ min, max, step }: AxisBounds): number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, at) => min + at * step);
}

export function heightOf({ min, max }: AxisBounds): (value: number) => number {
  return (value) => PLOT.bottom - ((value - min) / (max - min)) * (PLOT.bottom - PLOT.top);
}

/** Middle of one of so many equal steps across. */
export function acrossOf(count: number): (index: number) => number {
  const step = (PLOT.right - PLOT.left) / count;
  return (index) => PLOT.left + step * (index + 0.5);
}

/** Lines through the points; null is a gap. */
export function pathOf(points: readonly (Point | null)[]): string {
  let open = false;
  return points
    .map((point) => {
      if (!point) {
        open = false;
        return "";
      }
      const command = open ? "L" : "M";
      open = true;
      return `${command}${round(point.x)} ${round(point.y)}`;
    })
    .join("");
}

/** A tenth of a unit is finer than a screen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
