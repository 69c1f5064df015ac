/** A ratio and its limits as text, rounded as the result sheet rounds them (statistics.md §0.1). */
import { roundHalfUp } from "../../core/statistics/round-half-up";
import { roundedRatio } from "../../core/statistics/rounded-ratio";
import type { PlainRatio } from "../judge/judgement";

/** What stands where there is no figure. */
export const NO_FIGURE = "—";
const INFINITE = "∞";

/** Limits are shown without decimals below this many births. */
const DECIMALS_FROM_BIRTHS = 1000;

type Counted = Pick<PlainRatio, "male" | "female">;
type Limited = Counted & Pick<PlainRatio, "low" | "high">;

/** 112.28, as the census tables print it; a dash without girls. */
export function ratioText({ male, female }: Counted): string {
  return roundedRatio(male, female, 2) ?? NO_FIGURE;
}

export interface LimitTexts {
  readonly low: string;
  readonly high: string;
  /** Without girls nothing bounds the ratio above. */
  readonly infinite: boolean;
}

/** Both limits; null without births. */
export function limitTexts({ male, female, low, high }: Limited): LimitTexts | null {
  const births = male + female;
  if (births === 0 || low === null) return null;
  const decimals = births < DECIMALS_FROM_BIRTHS ? 0 : 2;
  return {
    low: roundHalfUp(low, decimals),
    high: high === null ? INFINITE : roundHalfUp(high, decimals),
    infinite: high === null,
  };
}

/** 12,345: easier to read than 12345, and the same in both languages. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
