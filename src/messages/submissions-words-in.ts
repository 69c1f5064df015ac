/** The words of 确认上报, which are loaded with the page that writes. */
import { submissions as en } from "./en-US/pane/submissions";
import type { PaneSubmissionsWords } from "./pane/submissions-words";
import { submissions as zh } from "./zh-CN/pane/submissions";

const WORDS: Readonly<Record<"zh" | "en", PaneSubmissionsWords>> = { zh, en };

export function submissionsWordsIn(language: "zh" | "en"): PaneSubmissionsWords {
  return WORDS[language];
}
