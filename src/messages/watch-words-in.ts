/** The words of 监测 in the pane, which are loaded with its pictures; verdicts and outcomes are those of the sheet. */
import type { WatchWords } from "../core/reporting/watch-words";
import { watchPane as watchPaneEn } from "./en-US/pane/watch";
import { watch as watchEn } from "./en-US/watch";
import type { WatchPaneWords } from "./pane/watch-words";
import { watchPane as watchPaneZh } from "./zh-CN/pane/watch";
import { watch as watchZh } from "./zh-CN/watch";

export interface WatchTexts {
  readonly pane: WatchPaneWords;
  readonly sheet: WatchWords;
}

const WORDS: Readonly<Record<"zh" | "en", WatchTexts>> = {
  zh: { pane: watchPaneZh, sheet: watchZh },
  en: { pane: watchPaneEn, sheet: watchEn },
};

export function watchWordsIn(language: "zh" | "en"): WatchTexts {
  return WORDS[language];
}
