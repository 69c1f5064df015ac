/** What one header cell says, by the vocabulary. */
import { folded } from "./folded-text";
import {
  HEADER_WORDS,
  MONTHS_SO_FAR,
  ORDER_WORD,
  RATE_WORDS,
  RATIO_WORDS,
  ROW_NUMBER_HEADERS,
  SHORT_PAIR,
  UNIT_HEADERS,
} from "./header-vocabulary";
import type { HeaderKind } from "./header-vocabulary";
import { timeWord } from "./time-words";
import type { TimeWord } from "./time-words";
import { simplifiedWords } from "./traditional-words";

/**
 * A birth order as headers name it: `1`, `3`, `3+` (三孩及以上), `many` (多孩). Only with its neighbours
 * is it clear whether 三孩 is exactly three and what 多孩 leaves out.
 */
export type BirthOrder = `${number}` | `${number}+` | "many";

export interface HeaderMeaning {
  /** The text without blanks, brackets and punctuation. */
  readonly text: string;
  readonly whole: "unit" | "row-number" | null;
  readonly kinds: ReadonlySet<HeaderKind>;
  readonly orders: readonly BirthOrder[];
  /** The residence word as the vocabulary spells it, or null. */
  readonly residence: string | null;
  readonly ratio: boolean;
  readonly rate: boolean;
  /** The month, quarter or year that the whole cell names: months may stand side by side. */
  readonly time: TimeWord | null;
  /** What no word explains; "" when all is understood. */
  readonly unknown: string;
}

/** Longer texts are titles and notes, never headers. */
const LONGEST_HEADER = 60;
const PUNCTUATION = /[:()、,"'“”‘’·。.[\]【】〔〕<>《》_;!?]/g;
/** A crossed corner cell names what stands across as well: 性别、孩次＼村名. */
const CORNER =
  /^(?:性别|孩次|项目|指标|类别|内容|栏目|[\\/|])+|(?:性别|孩次|项目|指标|类别|内容|栏目|[\\/|])+$/g;
/** Ideographs without any of these (小计, 男) are no time; most headers are such. */
const MAY_SAY_TIME = /[^\u4e00-\u9fff]|[年月季半]/;
const NUMBERING = /[\d+\-=/*×÷~—–]/;
const ORDERS: Readonly<Record<string, `${number}` | "many">> = {
  ...{ 首: "1", 头: "1", 一: "1", 二: "2", 两: "2", 俩: "2", 三: "3", 四: "4", 五: "5" },
  ...{ 六: "6", 七: "7", 八: "8", 九: "9", 十: "10", 多: "many" },
  ...{ I: "1", II: "2", III: "3", IV: "4", V: "5" },
  ...{ 1: "1", 2: "2", 3: "3", 4: "4", 5: "5", 6: "6", 7: "7", 8: "8", 9: "9" },
};

interface Word {
  readonly word: string;
  readonly kind: HeaderKind;
}

/** Words by first character, longest first, so that 非本省户籍 wins over 户籍 and 出生总人口 over 出生. */
const WORDS: ReadonlyMap<string, readonly Word[]> = (() => {
  const byFirst = new Map<string, Word[]>();
  for (const [kind, words] of Object.entries(HEADER_WORDS) as [HeaderKind, readonly string[]][]) {
    for (const word of words) {
      const first = word.charAt(0);
      const list = byFirst.get(first);
      if (list) list.push({ word, kind });
      else byFirst.set(first, [{ word, kind }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
})();
const UNITS = new Set(UNIT_HEADERS);
const ROW_NUMBERS = new Set(ROW_NUMBER_HEADERS);

/** A header cell's text as it is compared: folded, without brackets and punctuation. */
export function headerText(raw: string): string {
  return simplifiedWords(folded(raw)).replace(PUNCTUATION, "");
}

/** The meaning of a header cell; a label such as `单位：` (with its colon) is none. */
export function headerMeaning(raw: string): HeaderMeaning {
  const text = headerText(raw);
  const label = /[:：]\s*$/.test(raw);
  if (text.length > LONGEST_HEADER) return nothing(text);
  if (!label && (UNITS.has(text) || UNITS.has(text.replace(CORNER, ""))))
    return { ...nothing(text), whole: "unit", unknown: "" };
  if (!label && ROW_NUMBERS.has(text))
    return { ...nothing(text), whole: "row-number", unknown: "" };
  const pair = SHORT_PAIR.exec(text);
  if (pair) return { ...tokens(`${pair[1] ?? ""}孩${pair[2] ?? ""}`, text) };

  const withoutRatio = text.replace(RATIO_WORDS, "");
  const ratio = withoutRatio !== text;
  const rate = !ratio && RATE_WORDS.test(text);
  const withoutMonths = withoutRatio.replace(MONTHS_SO_FAR, "累计");
  return { ...tokens(withoutMonths, text), ratio, rate, time: timeOf(raw) };
}

/** 合计 and 累计 beside months add them up, but are no time by themselves. */
function timeOf(raw: string): TimeWord | null {
  if (!MAY_SAY_TIME.test(raw)) return null;
  const time = timeWord(raw);
  return time?.kind === "months" || time?.kind === "year" ? time : null;
}

function nothing(text: string): HeaderMeaning {
  return {
    text,
    whole: null,
    kinds: new Set(),
    orders: [],
    residence: null,
    ratio: false,
    rate: false,
    time: null,
    unknown: text,
  };
}

function tokens(words: string, text: string): HeaderMeaning {
  const kinds = new Set<HeaderKind>();
  const orders: BirthOrder[] = [];
  let residence: string | null = null;
  let unknown = "";
  for (let at = 0; at < words.length;) {
    const order = orderAt(words, at);
    if (order) {
      orders.push(order.order);
      at += order.length;
      continue;
    }
    const found = WORDS.get(words.charAt(at))?.find(({ word }) => words.startsWith(word, at));
    if (found) {
      kinds.add(found.kind);
      if (found.kind === "residence") residence = found.word;
      at += found.word.length;
      continue;
    }
    if (!NUMBERING.test(words.charAt(at))) unknown += words.charAt(at);
    at += 1;
  }
  return { ...nothing(text), kinds, orders, residence, unknown };
}

function orderAt(words: string, at: number): { order: BirthOrder; length: number } | null {
  ORDER_WORD.lastIndex = at;
  const matched = ORDER_WORD.exec(words);
  const order = ORDERS[matched?.[1] ?? matched?.[2] ?? ""];
  if (!matched || order === undefined) return null;
  const orMore = matched[3] !== undefined && order !== "many";
  return { order: orMore ? `${order}+` : order, length: matched[0].length };
}

/** Whether a cell looks like a header and not like a name, a title or a note. */
export function isHeaderWord(meaning: HeaderMeaning): boolean {
  if (meaning.whole !== null || meaning.ratio) return true;
  if (meaning.unknown !== "") return false;
  if (meaning.orders.length > 0) return true;
  for (const kind of meaning.kinds) if (kind !== "filler" && kind !== "people") return true;
  return meaning.kinds.has("people");
}
