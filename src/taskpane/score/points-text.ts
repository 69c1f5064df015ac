/** Points are hundredths in the core and two decimals at most before the clerk. */
import { decimalText } from "../../core/statistics/round-half-up";

const MINUS = "−";

/** 19333 → "193.33", 12000 → "120", -667 → "−6.67". */
export function pointsText(hundredths: number): string {
  const text = decimalText(BigInt(Math.abs(hundredths)), 2).replace(/\.?0+$/, "");
  return hundredths < 0 ? `${MINUS}${text}` : text;
}

/** With its sign also where it is a gain: "+10". */
export function signedPoints(hundredths: number): string {
  return hundredths > 0 ? `+${pointsText(hundredths)}` : pointsText(hundredths);
}
