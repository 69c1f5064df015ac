import type { Day } from "../core/model/period";

/** By the clock and calendar of this computer. */
export function today(now: Date = new Date()): Day {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
