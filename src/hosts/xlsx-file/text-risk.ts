/** Texts that a spreadsheet would take for a formula were they typed again. */

/** `= + - @`, their full-width forms and an apostrophe at the front, also behind blanks. */
const RISKY = /^\s*[=+\-@'＝＋－＠＇\t]/;

export function looksLikeFormula(text: string): boolean {
  return RISKY.test(text);
}
