/**
 * The cell that nearly all cells are, read at its place without cutting anything out of the part:
 * `<c r="B5" s="4" t="s"><v>12</v></c>` or `<c r="B5" s="4"/>`, in the spelling of every program that writes
 * such parts. Whatever else stands there is left to the scanner, which knows the rest of XML.
 */

export interface PlainCell {
  /** From 0. */
  column: number;
  style: number;
  /** Null for an empty cell. */
  whole: number | null;
  /** The number is an index of the shared strings. */
  shared: boolean;
}

/** Whole numbers of so many digits are exact. */
const MOST_DIGITS = 15;
const MOST_LETTERS = 3;
/** `<c` */
const START = 2;
const OPEN_VALUE = "><v>";
const CLOSE = "</v></c>";
const EMPTY = "/>";
const NUMBER_TYPE = "n";
const SHARED_TYPE = "s";

/** Fills in the cell whose `<` is at `from` and gives the offset behind it; 0 where it is no such cell. */
export function passPlainCell(xml: string, from: number, into: PlainCell): number {
  into.column = -1;
  into.style = 0;
  into.whole = null;
  into.shared = false;
  let at = from + START;
  while (xml.charCodeAt(at) === BLANK) {
    at = passAttribute(xml, at + 1, into);
    if (at === 0) return 0;
  }
  if (into.column < 0) return 0;
  if (xml.startsWith(EMPTY, at)) return at + EMPTY.length;
  if (!xml.startsWith(OPEN_VALUE, at)) return 0;
  const start = at + OPEN_VALUE.length;
  const end = behindDigits(xml, start);
  if (end === start || end - start > MOST_DIGITS || !xml.startsWith(CLOSE, end)) return 0;
  into.whole = wholeNumber(xml, start, end);
  return end + CLOSE.length;
}

/** `r="B5"`, `s="4"` or `t="s"`; the offset behind it, or 0. */
function passAttribute(xml: string, at: number, into: PlainCell): number {
  if (xml.charCodeAt(at + 1) !== EQUALS || xml.charCodeAt(at + 2) !== QUOTE) return 0;
  const start = at + 3;
  switch (xml[at]) {
    case "r": {
      const digits = behindLetters(xml, start);
      if (digits === start || digits - start > MOST_LETTERS) return 0;
      let column = 0;
      for (let i = start; i < digits; i++) column = column * 26 + xml.charCodeAt(i) - LETTER_A + 1;
      into.column = column - 1;
      const end = behindDigits(xml, digits);
      return end > digits && xml.charCodeAt(end) === QUOTE ? end + 1 : 0;
    }
    case "s": {
      const end = behindDigits(xml, start);
      if (end === start || end - start > MOST_DIGITS || xml.charCodeAt(end) !== QUOTE) return 0;
      into.style = wholeNumber(xml, start, end);
      return end + 1;
    }
    case "t":
      into.shared = xml[start] === SHARED_TYPE;
      if (!into.shared && xml[start] !== NUMBER_TYPE) return 0;
      return xml.charCodeAt(start + 1) === QUOTE ? start + 2 : 0;
    default:
      return 0;
  }
}

const BLANK = 0x20;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

function behindDigits(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= DIGIT_0 && code <= DIGIT_9;) {
    at++;
    code = xml.charCodeAt(at);
  }
  return at;
}

function behindLetters(xml: string, from: number): number {
  let at = from;
  for (let code = xml.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z;) {
    at++;
    code = xml.charCodeAt(at);
  }
  return at;
}

function wholeNumber(xml: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + xml.charCodeAt(at) - DIGIT_0;
  return number;
}
