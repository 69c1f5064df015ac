/**
 * Texts whose figures are live: a value as text and the plain Excel expression that gives the same text. A paragraph
 * joins such expressions and literal texts with `&`.
 */
import type { Look, PlanCell } from "../model/sheet-plan";
import { roundedRatio } from "../statistics/rounded-ratio";
import { ratioInterval } from "../statistics/ratio-interval";
import { roundHalfUp } from "../statistics/round-half-up";
import { LONGEST_FORMULA, text } from "./formula";
import { DECIMALS_FROM_BIRTHS, highFormula, lowFormula } from "./ratio-formulas";

/** Longest literal text in a formula (Excel specifications and limits). */
const LONGEST_LITERAL = 255;

export interface LiveText {
  readonly value: string;
  /** An expression that gives a text; null: nothing in it can change. */
  readonly formula: string | null;
}

/** A whole number and the cell, or expression, that it stands in. */
export interface LiveCount {
  readonly value: number;
  readonly at: string;
}

/** Boys and girls of one population. */
export interface LivePair {
  readonly male: LiveCount;
  readonly female: LiveCount;
}

export function plainText(value: string): LiveText {
  return { value, formula: null };
}

export function countText({ value, at }: LiveCount): LiveText {
  return { value: String(value), formula: `TEXT(${at},"0")` };
}

/** Boys per 100 girls with two decimals; `noGirls` where there are none. */
export function ratioText({ male, female }: LivePair, noGirls: string): LiveText {
  return {
    value: roundedRatio(male.value, female.value, 2) ?? noGirls,
    formula: `IF(${female.at}>0,TEXT(${male.at}/${female.at}*100,"0.00"),${text(noGirls)})`,
  };
}

/** Clopper–Pearson limits as `86—126`; null without births. */
export function intervalText(
  { male, female }: LivePair,
  { infinite, dash }: { readonly infinite: string; readonly dash: string }
): LiveText | null {
  const { low, high } = ratioInterval(male.value, female.value);
  const births = male.value + female.value;
  if (low === null) return null;
  const [decimals, format] = births < DECIMALS_FROM_BIRTHS ? [0, '"0"'] : [2, '"0.00"'];
  const shownHigh = high === null ? infinite : roundHalfUp(high, decimals);
  return {
    value: `${roundHalfUp(low, decimals)}${dash}${shownHigh}`,
    formula:
      `TEXT(${lowFormula(male.at, female.at)},${format})&${text(dash)}&` +
      `TEXT(${highFormula(male.at, female.at, infinite)},${format})`,
  };
}

export interface ChangeWords {
  /** 增加{n}人, 减少{n}人: what stands before and after the number. */
  readonly more: readonly [before: string, after: string];
  readonly fewer: readonly [before: string, after: string];
  readonly same: string;
}

/** How a count changed. */
export function changeText(now: LiveCount, before: LiveCount, words: ChangeWords): LiveText {
  const change = now.value - before.value;
  const said = ([first, last]: readonly [string, string], of: number) => `${first}${of}${last}`;
  const live = ([first, last]: readonly [string, string], of: string) =>
    `${text(first)}&TEXT(${of},"0")&${text(last)}`;
  const difference = `(${now.at}-${before.at})`;
  return {
    value:
      change > 0 ? said(words.more, change) : change < 0 ? said(words.fewer, -change) : words.same,
    formula:
      `IF(${difference}>0,${live(words.more, difference)},` +
      `IF(${difference}<0,${live(words.fewer, `-${difference}`)},${text(words.same)}))`,
  };
}

/** z of ln(R1/R2) beyond which a change is one (statistics.md §0.7). */
const CHANGE_FROM = 1.96;

export interface RatioChangeWords {
  readonly risen: string;
  readonly fallen: string;
  readonly within: string;
}

/** 上升、下降（有统计依据） or within chance; null where a sex has no births in either period. */
export function ratioChangeText(
  now: LivePair,
  before: LivePair,
  words: RatioChangeWords
): LiveText | null {
  const counts = [now.male, before.male, now.female, before.female];
  if (counts.some(({ value }) => value === 0)) return null;
  const [boys = 1, boysBefore = 1, girls = 1, girlsBefore = 1] = counts.map(({ value }) => value);
  const error = Math.sqrt(counts.reduce((sum, { value }) => sum + 1 / value, 0));
  const z = Math.log(((boys / girls) * girlsBefore) / boysBefore) / error;
  const ats = counts.map(({ at }) => at);
  const [b = "", b2 = "", g = "", g2 = ""] = ats;
  const live = `LN(${b}/${g}*${g2}/${b2})/SQRT(${ats.map((at) => `1/${at}`).join("+")})`;
  return {
    value: z >= CHANGE_FROM ? words.risen : z <= -CHANGE_FROM ? words.fallen : words.within,
    formula:
      `IF(MIN(${ats.join(",")})<=0,${text(words.within)},IF(${live}>=${CHANGE_FROM},${text(words.risen)},` +
      `IF(${live}<=-${CHANGE_FROM},${text(words.fallen)},${text(words.within)})))`,
  };
}

/** The parts one after another in one cell; a formula that would be too long leaves the text. */
export function joinedCell(parts: readonly LiveText[], look: Look): PlanCell {
  const value = parts.map((part) => part.value).join("");
  if (parts.every(({ formula }) => formula === null)) return { value, look };
  const formula = parts
    .flatMap((part) => (part.formula === null ? literals(part.value) : [part.formula]))
    .join("&");
  return formula.length > LONGEST_FORMULA ? { value, look } : { value, formula, look };
}

/** A text as literals that a formula can hold; lines are joined with CHAR(10). */
function literals(value: string): string[] {
  return value.split("\n").flatMap((line, index) => {
    const signs = [...line];
    const pieces: string[] = index > 0 ? ["CHAR(10)"] : [];
    // A sign may take two units of UTF-16, and a quotation mark is doubled.
    const step = Math.floor(LONGEST_LITERAL / 2);
    for (let start = 0; start < signs.length; start += step) {
      pieces.push(text(signs.slice(start, start + step).join("")));
    }
    return pieces;
  });
}
