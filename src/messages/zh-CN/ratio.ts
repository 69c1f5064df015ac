/** 性别比判定的说法（只按检验结果，不按数值高低）。 */
import { powerRatio } from "../../core/statistics/power-ratio";
import { roundedRatio } from "../../core/statistics/rounded-ratio";
import type { Settings } from "../../core/model/settings";
import type { SexRatio } from "../../core/model/sex-ratio";

/** A limit without decimals; null is no upper limit. */
export const whole = (value: number | null) =>
  value === null ? "∞" : Math.round(value).toString();

/** One sentence beside a ratio: what the births allow to say, and what to do first. */
export function ratioExplanation(ratio: SexRatio, settings: Settings): string {
  const births = ratio.male + ratio.female;
  if (births === 0) return "没有出生。";
  if (ratio.ratio === null) return "女婴为0，无法计算。";
  const interval = `区间${whole(ratio.low)}—${whole(ratio.high)}`;
  const { above, below } = settings.reference;
  switch (ratio.verdict) {
    case "high":
      return `${interval}，高于${above}。请先核对登记（女婴漏报、迟报，性别、孩次填错），再分析其他原因。`;
    case "low":
      return `${interval}，低于${below}。请先核对登记（男婴漏报、迟报，性别、孩次填错），再分析其他原因。`;
    case "undetermined":
      return ratio.low !== null && ratio.low > above
        ? `${interval}，单看已高于${above}，但同时比较了${ratio.tests}项，可能属偶然，继续观察。`
        : `${interval}，既不能认定偏离，也不能说正常；按这个出生数，真实水平达到${whole(powerRatio(births, above))}以上才有八成把握发现。`;
    case "too-few":
      return `再多1个男孩就变成${roundedRatio(ratio.male + 1, ratio.female, 2) ?? "∞"}，请累计12个月以上再看。`;
    case "not-tested":
      return ratio.spanKind === "month" ? "不逐月判定。" : "年度未完，只列数字，不作判定。";
  }
}
