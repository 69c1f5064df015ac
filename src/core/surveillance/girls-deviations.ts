/** 女婴数估计差额 beside each `high` verdict, and nowhere else: without one it would make a number out of chance. */
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import type { GirlsDeviation } from "../model/surveillance";
import { girlsDeviation } from "../statistics/girls-deviation";

/** Against the upper reference, in the order of the ratios. */
export function girlsDeviations(
  ratios: readonly SexRatio[],
  { above }: Settings["reference"]
): GirlsDeviation[] {
  const found: GirlsDeviation[] = [];
  for (const ratio of ratios) {
    if (ratio.verdict !== "high" || ratio.female === 0) continue;
    const { reportingUnit, unit, part, span, spanKind, parity } = ratio;
    found.push({
      of: { reportingUnit, unit, part, span, spanKind, parity },
      reference: above,
      ...girlsDeviation(ratio.male, ratio.female, above),
    });
  }
  return found;
}
