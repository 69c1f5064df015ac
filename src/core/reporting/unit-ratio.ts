/** The ratio of an assessed unit over the scored year, as scoring sees it. */
import type { Assessed } from "../model/assessed";
import type { SexRatio } from "../model/sex-ratio";
import { yearRatio } from "../scoring/rules/ratio-level";

/** Null when the unit has no ratio, or no girl was born. */
export function unitRatio(unit: string, { assessment, ratios }: Assessed): SexRatio | null {
  const target = assessment?.scores.find((score) => score.unit === unit)?.target;
  return assessment && target ? yearRatio(target, ratios, assessment.months) : null;
}
