/** Exact numbers for points: 6.665 stays 6.665 until a line of the ledger is made and rounded once. */

export interface Fraction {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The decimal that the number prints as, so 0.1 is one tenth. Finite numbers only. */
export function fraction(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  const power = 10n ** BigInt(Math.abs(shift));
  return shift >= 0
    ? { numerator: digits * power, denominator: 1n }
    : { numerator: digits, denominator: power };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** `b` above 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator };
}

export function isAbove(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator;
}

export function smaller(a: Fraction, b: Fraction): Fraction {
  return isAbove(a, b) ? b : a;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return isAbove(a, b) ? a : b;
}

/** The largest whole number not above. */
export function floor(a: Fraction): Fraction {
  const quotient = a.numerator / a.denominator;
  const below = a.numerator < 0n && quotient * a.denominator !== a.numerator;
  return { numerator: below ? quotient - 1n : quotient, denominator: 1n };
}

/** Hundredths, rounded half away from zero: −6.665 → −667. */
export function hundredths(a: Fraction): number {
  const negative = a.numerator < 0n;
  const magnitude = negative ? -a.numerator : a.numerator;
  const rounded = Number((200n * magnitude + a.denominator) / (2n * a.denominator));
  return negative ? 0 - rounded : rounded;
}
