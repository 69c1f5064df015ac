/** The words about earlier runs and reasons, which are loaded with the findings. */
import { trail as en } from "./en-US/pane/trail";
import type { PaneTrailWords } from "./pane/trail-words";
import { trail as zh } from "./zh-CN/pane/trail";

const WORDS: Readonly<Record<"zh" | "en", PaneTrailWords>> = { zh, en };

export function trailWordsIn(language: "zh" | "en"): PaneTrailWords {
  return WORDS[language];
}
