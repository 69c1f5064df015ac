/** +2, −2, 0: with the minus sign of print, which no line is broken at. */
export function signedNumber(value: number): string {
  if (value === 0) return "0";
  return `${value > 0 ? "+" : "−"}${Math.abs(value)}`;
}
