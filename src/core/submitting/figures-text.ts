/**
 * Figures of a form as text for hidden cells: `cell;东村=1,,2;西村`. A zero is left out, and so are zeros at the end;
 * `-` is a figure that is not known, and a unit without `=` a row without any number.
 */
import { CODED_FIGURES } from "../counting/check-code";
import type { Margin } from "../model/reconciliation";
import type { Counts, FormFigures } from "./form-figures";

/** Excel takes 32,767 characters in a cell. */
const LONGEST_PIECE = 30_000;

const PLAIN = /^[0-9A-Za-z\u3400-\u9fff*]*$/;
const NOT_PLAIN = /[^0-9A-Za-z\u3400-\u9fff*]/g;

/** In pieces that fit into a cell each. */
export function figuresText({ margin, units }: FormFigures): string[] {
  const texts: string[] = [margin];
  for (const [name, counts] of units) texts.push(`${escaped(name)}${countsText(counts)}`);
  const text = texts.join(";");
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += LONGEST_PIECE) {
    pieces.push(text.slice(at, at + LONGEST_PIECE));
  }
  return pieces;
}

/** Null where the text is not what {@link figuresText} makes: somebody changed the hidden cells. */
export function figuresOf(text: string): FormFigures | null {
  const [margin = "", ...units] = text.split(";");
  if (!isMargin(margin)) return null;
  const count = CODED_FIGURES[margin].length;
  const blank: Counts = Array.from({ length: count }, () => null);
  const read = new Map<string, Counts>();
  for (const unit of units) {
    const at = unit.indexOf("=");
    const name = unescaped(at < 0 ? unit : unit.slice(0, at));
    const counts = at < 0 ? blank : countsOf(unit, at + 1, count);
    if (counts === null) return null;
    read.set(name, counts);
  }
  return { margin, units: read };
}

function isMargin(text: string): text is Margin {
  return Object.hasOwn(CODED_FIGURES, text);
}

function countsText(counts: Counts): string {
  if (counts.every((count) => count === null)) return "";
  const text = counts
    .map((count) => (count === null ? "-" : count === 0 ? "" : String(count)))
    .join(",");
  return `=${text.replace(/,+$/, "")}`;
}

function countsOf(text: string, from: number, count: number): Counts | null {
  const counts: (number | null)[] = [];
  let at = from;
  while (at <= text.length) {
    const comma = text.indexOf(",", at);
    const end = comma < 0 ? text.length : comma;
    const one = text.slice(at, end);
    const number = one === "" ? 0 : one === "-" ? null : Number(one);
    if (Number.isNaN(number) || counts.length === count) return null;
    counts.push(number);
    at = end + 1;
  }
  while (counts.length < count) counts.push(0);
  return counts;
}

/** `%` and four hexadecimal digits for every UTF-16 unit that is no digit, letter or ideograph. */
function escaped(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.replace(NOT_PLAIN, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function unescaped(name: string): string {
  if (!name.includes("%")) return name;
  return name.replace(/%([0-9a-f]{4})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  );
}
