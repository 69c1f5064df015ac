/** Rounding for display: on the decimal number that one sees, never on the binary one behind it. */

/**
 * A finite number rounded half up (四舍五入: halves away from zero) to so many decimals: 1.005 → "1.01",
 * where toFixed gives 1.00. The decimal value is the shortest text that reads back as the number. No "-0.00".
 */
export function roundHalfUp(value: number, decimals: number): string {
  const [digits = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  // The value is unscaled · 10^shift in units of the last decimal wanted.
  const unscaled = BigInt(whole + fraction);
  const shift = Number(exponent) - fraction.length + decimals;
  const divisor = 10n ** BigInt(Math.max(0, -shift));
  const scaled =
    shift >= 0 ? unscaled * 10n ** BigInt(shift) : (2n * unscaled + divisor) / (2n * divisor);
  const text = decimalText(scaled, decimals);
  return value < 0 && scaled > 0n ? `-${text}` : text;
}

/** A whole number ≥ 0 of units of the last decimal as text: 11228 with 2 decimals is "112.28". */
export function decimalText(units: bigint, decimals: number): string {
  if (decimals === 0) return String(units);
  const digits = String(units).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
