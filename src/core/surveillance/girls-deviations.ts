/** 女婴数估计差额 beside each `high` verdict, and nowhere else: without one it would make a number out of chance. */
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import type { GirlsDeviation } from "../model/surveillance";
import { girlsDeviation } from "../statistics/girls-deviation";

/** Of ratios with the verdict `high`, against the upper reference, in their order; none without girls. */
export function girlsDeviations(
  high: readonly SexRatio[],
  { above }: Settings["reference"]
): GirlsDeviation[] {
  const found: GirlsDeviation[] = [];
  for (const ratio of high) {
    if (ratio.female === 0) continue;
    const { reportingUnit, unit, part, span, spanKind, parity } = ratio;
    found.push({
      of: { reportingUnit, unit, part, span, spanKind, parity },
      reference: above,
      ...girlsDeviation(ratio.male, ratio.female, above),
    });
  }
  return found;
}
