/** Whether two sex ratios differ by more than chance. */
import type { BoysAndGirls } from "./ratio-split";

/** From here on a rise or fall has a ground (有统计依据): two-sided 5 %. */
export const CHANGE_WITH_GROUND = 1.959963984540054;

/**
 * z of ln(after / before), positive for a rise; its standard error is that of four Poisson counts,
 * √(1/B₁ + 1/G₁ + 1/B₂ + 1/G₂). Null where one of the counts is 0.
 */
export function ratioChange(before: BoysAndGirls, after: BoysAndGirls): number | null {
  const counts = [before.male, before.female, after.male, after.female];
  if (counts.includes(0)) return null;
  const logChange = Math.log(after.male / after.female) - Math.log(before.male / before.female);
  return logChange / Math.sqrt(counts.reduce((sum, count) => sum + 1 / count, 0));
}
