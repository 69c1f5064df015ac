/** The words of 重新点数, which are loaded with the part that shows it. */
import { recounts as recountsEn } from "./en-US/pane/recounts";
import type { RecountsWords } from "./pane/recounts-words";
import { recounts as recountsZh } from "./zh-CN/pane/recounts";

const WORDS: Readonly<Record<"zh" | "en", RecountsWords>> = { zh: recountsZh, en: recountsEn };

export function recountsWordsIn(language: "zh" | "en"): RecountsWords {
  return WORDS[language];
}
