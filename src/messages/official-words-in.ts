/** The words of 生成上报件, which are loaded with its section. */
import { official as en } from "./en-US/pane/official";
import type { OfficialWords } from "./pane/official-words";
import { official as zh } from "./zh-CN/pane/official";

const WORDS: Readonly<Record<"zh" | "en", OfficialWords>> = { zh, en };

export function officialWordsIn(language: "zh" | "en"): OfficialWords {
  return WORDS[language];
}
