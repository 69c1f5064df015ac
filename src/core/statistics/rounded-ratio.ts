/** The ratio as a form prints it. */
import { decimalText } from "./round-half-up";

/**
 * boys / girls × 100 rounded half up (四舍五入) to so many decimals, e.g. "112.28"; null without girls.
 * In whole numbers throughout: 100·m/f has no exact binary value, and half of a hundredth must go up.
 * Whole counts ≥ 0; 0 to 15 decimals.
 */
export function roundedRatio(male: number, female: number, decimals: number): string | null {
  if (female === 0) return null;
  const scaled = BigInt(male) * 100n * 10n ** BigInt(decimals);
  const girls = BigInt(female);
  return decimalText((2n * scaled + girls) / (2n * girls), decimals);
}
