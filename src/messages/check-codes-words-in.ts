/** The words of 对码, which are loaded with its dialog. */
import { checkCodes as checkCodesEn } from "./en-US/pane/check-codes";
import type { CheckCodesWords } from "./pane/check-codes-words";
import { checkCodes as checkCodesZh } from "./zh-CN/pane/check-codes";

const WORDS: Readonly<Record<"zh" | "en", CheckCodesWords>> = {
  zh: checkCodesZh,
  en: checkCodesEn,
};

export function checkCodesWordsIn(language: "zh" | "en"): CheckCodesWords {
  return WORDS[language];
}
