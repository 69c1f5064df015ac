/**
 * What Excel makes of a value that it is sent: it reads texts as if they were typed. Range.values in the
 * API reference: a text that starts with "+", "-" or "=" is interpreted as a formula; "@" and the full-width
 * forms behave so in a Chinese Excel; an apostrophe in front makes it text and is not part of it.
 */

export interface TypedCell {
  readonly value: string | number | boolean;
  /** With its "=". */
  readonly formula: string | null;
  /** The cell keeps an apostrophe as its prefix. */
  readonly prefixed: boolean;
}

const FORMULA = /^[=+\-@＝＋－＠]/;
const NUMBER = /^[¥$￥]?\(?\d[\d,]*(?:\.\d*)?(?:e[+-]?\d+)?%?\)?$|^\.\d+$/i;
const DAY =
  /^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]|$)(?:\d{1,4}日?)?$|^\d{1,2}月(?:\d{1,2}日)?$|^\d{1,2}:\d{2}/;
const TRUTH = /^(?:true|false)$/i;
/** Stands for whatever serial number a day becomes: never the text itself. */
const SOME_DAY = 45_000;

/** Null: an empty cell. */
export function typedCell(
  sent: string | number | boolean,
  format: string,
  calculate: (formula: string) => string | number
): TypedCell | null {
  if (typeof sent !== "string") return { value: sent, formula: null, prefixed: false };
  const text = (value: string, prefixed = false): TypedCell => ({ value, formula: null, prefixed });
  if (sent === "") return null;
  if (sent.startsWith("'")) return text(sent.slice(1), true);
  if (format === "@") return text(sent);
  const folded = sent.normalize("NFKC").trim();
  if (sent.length > 1 && FORMULA.test(sent.trimStart())) {
    const formula = sent.startsWith("=") ? sent : `=${folded.replace(/^=/, "")}`;
    return { value: calculate(formula), formula, prefixed: false };
  }
  if (NUMBER.test(folded)) {
    const value = Number(folded.replace(/[^\d.e+-]/gi, ""));
    return { value, formula: null, prefixed: false };
  }
  if (DAY.test(folded)) return { value: SOME_DAY, formula: null, prefixed: false };
  if (TRUTH.test(folded))
    return { value: folded.toLowerCase() === "true", formula: null, prefixed: false };
  return text(sent);
}
