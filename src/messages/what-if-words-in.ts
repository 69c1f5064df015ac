/** The words of 办手续后会怎样, which are loaded with its section. */
import { whatIf as whatIfEn } from "./en-US/pane/what-if";
import type { WhatIfWords } from "./pane/what-if-words";
import { whatIf as whatIfZh } from "./zh-CN/pane/what-if";

const WORDS: Readonly<Record<"zh" | "en", WhatIfWords>> = { zh: whatIfZh, en: whatIfEn };

export function whatIfWordsIn(language: "zh" | "en"): WhatIfWords {
  return WORDS[language];
}
