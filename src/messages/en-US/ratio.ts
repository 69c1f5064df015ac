/** Verdicts in words, by the tests only, never by the bare number. */
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
  if (births === 0) return "No births.";
  if (ratio.ratio === null) return "No girls: the ratio is undefined.";
  const interval = `Interval ${whole(ratio.low)}–${whole(ratio.high)}`;
  const { above, below } = settings.reference;
  switch (ratio.verdict) {
    case "high":
      return `${interval}, above ${above}. Check the registration first (girls omitted or late, sex or parity mistaken), then look for other reasons.`;
    case "low":
      return `${interval}, below ${below}. Check the registration first (boys omitted or late, sex or parity mistaken), then look for other reasons.`;
    case "undetermined":
      return ratio.low !== null && ratio.low > above
        ? `${interval}: above ${above} on its own, but ${ratio.tests} were compared at once, so it may be chance. Keep watching.`
        : `${interval}: neither a deviation nor normality can be stated; with this many births a true level of ${whole(powerRatio(births, above))} or more would be seen four times in five.`;
    case "too-few":
      return `One more boy would make it ${roundedRatio(ratio.male + 1, ratio.female, 2) ?? "∞"}; add up 12 months or more first.`;
    case "not-tested":
      return ratio.spanKind === "month"
        ? "Single months are not tested."
        : "The year is not complete: figures only, no verdict.";
  }
}
