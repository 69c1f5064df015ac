/** Words that say which births a sheet covers: 城市, 镇, 乡村, 户籍, 流动 …, and 不分城乡 for all of them. */
import { folded } from "./folded-text";

const WHOLE: ReadonlySet<string> = new Set(["不分城乡", "合计", "全部", "全体", "城乡合计"]);
const PARTS: ReadonlySet<string> = new Set([
  ...["城市", "城镇", "镇", "乡村", "农村", "乡", "户籍", "户籍人口", "流动", "流动人口"],
  ...["本省户籍", "非本省户籍", "本县户籍", "非本县户籍", "本地户籍", "外地户籍"],
  ...["非户籍", "非户籍人口", "常住", "常住人口", "暂住", "暂住人口", "流入", "流出"],
]);
/** Brackets and raised dots set a residence word apart; blanks do not, since names are written 青　山　镇. */
const APART = /[()[\]【】〔〕·•・‧]/;

export interface ResidenceWord {
  readonly word: string;
  readonly isWhole: boolean;
}

/** The residence word that stands apart in a title, or in the line that names the office; null for none. */
export function residenceWord(raw: string): ResidenceWord | null {
  return firstWord(folded(raw).split(APART).slice(1));
}

/** In a sheet's name the word may also stand alone or beside digits: `2020城市`, `户籍 (2)`. */
export function residenceInSheetName(name: string): ResidenceWord | null {
  return firstWord(folded(name).split(/[()[\]【】〔〕·•・‧\d年月\-_.]/));
}

/** An office's name without its residence word: 全国（城市） → 全国. */
export function withoutResidence(office: string): string {
  const word = residenceWord(office)?.word;
  const text = folded(office);
  if (!word) return text;
  return text
    .split(APART)
    .filter((part) => part !== word)
    .join("");
}

function firstWord(candidates: readonly string[]): ResidenceWord | null {
  for (const word of candidates) {
    if (WHOLE.has(word)) return { word, isWhole: true };
    if (PARTS.has(word)) return { word, isWhole: false };
  }
  return null;
}
