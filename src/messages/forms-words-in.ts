/** The words about forms and settings files: loaded with the parts that show them, not with the pane. */
import type { FormsWords } from "./pane/forms-words";
import { forms as en } from "./en-US/pane/forms";
import { forms as zh } from "./zh-CN/pane/forms";

const WORDS: Readonly<Record<"zh" | "en", FormsWords>> = { zh, en };

export function formsWordsIn(language: "zh" | "en"): FormsWords {
  return WORDS[language];
}
