/** Numbers as programs write them into texts: which are counts, and how many decimals they state. */

/** A whole number or decimal; leading zeros and 16 digits or more make a code, not a count. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,30}))?$/;

/** In groups of three, as Excel reads it too. */
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.(\d{1,30}))?$/;

export interface WrittenNumber {
  readonly value: number;
  /** `0.00` for 107.10, which states two decimals that the number alone would not tell; null for a whole number. */
  readonly format: string | null;
}

/** Null for a text that is no plain number. */
export function writtenNumber(text: string): WrittenNumber | null {
  const found = NUMBER.exec(text) ?? GROUPED.exec(text);
  if (!found) return null;
  const decimals = found[1];
  return {
    value: Number(text.replaceAll(",", "")),
    format: decimals === undefined ? null : `0.${"0".repeat(decimals.length)}`,
  };
}

/** Errors as programs write them; a cell that merely holds such a text is no count either. */
const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

export function isErrorText(text: string): boolean {
  return ERRORS.test(text);
}
