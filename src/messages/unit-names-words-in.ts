/** The words about names of units: loaded with the part that shows them, not with the pane. */
import { unitNames as en } from "./en-US/pane/unit-names";
import type { UnitNamesWords } from "./pane/unit-names-words";
import { unitNames as zh } from "./zh-CN/pane/unit-names";

const WORDS: Readonly<Record<"zh" | "en", UnitNamesWords>> = { zh, en };

export function unitNamesWordsIn(language: "zh" | "en"): UnitNamesWords {
  return WORDS[language];
}
