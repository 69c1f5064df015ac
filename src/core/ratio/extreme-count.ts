/** Small counts so one-sided that the register should be looked at (20 boys and no girl), outside all verdicts. */
import type { SexRatio } from "../model/sex-ratio";
import type { Settings } from "../model/settings";

/** One exact test in 500: rare enough for an info, too weak for a verdict. */
const EXTREME = 0.002;

/**
 * `many-boys` or `few-boys` where the exact one-sided p of fewer than `minBirths` births is under 0.002,
 * else null. Not corrected for the number of ratios: ask it of whole years or of everything, not of every month.
 */
export function extremeCount(
  ratio: Pick<SexRatio, "male" | "female" | "pAbove" | "pBelow">,
  settings: Pick<Settings, "minBirths">
): "many-boys" | "few-boys" | null {
  const { male, female, pAbove, pBelow } = ratio;
  if (pAbove === null || pBelow === null || male + female >= settings.minBirths) return null;
  if (pAbove < EXTREME) return "many-boys";
  return pBelow < EXTREME ? "few-boys" : null;
}
