/** Words that the documents share. */
import type { DocumentWords } from "../../core/reporting/document-words";
import { dayText } from "./common";

export const documents: DocumentWords = {
  templates: "Wordings (may be changed; not printed)",
  templatesNote: (names) =>
    `Change a text on the right, and the next writing uses it; empty it to have the original back. What stands in 【】 is filled in; a sentence whose figure is not to be had is left out. There are: ${names.join(" ")}`,
  unknown: (words) =>
    `Not known, and left as they are: ${words.join(", ")}. Please compare with the names below.`,
  sender: "Sent by (may be changed)",
  noSender: "____________",
  noGirls: "cannot be computed (no girls)",
  infinite: "∞",
  dash: "–",
  none: "–",
  change: { more: ["", " more"], fewer: ["", " fewer"], same: "the same" },
  ratioChange: {
    risen: "rose (on statistical grounds)",
    fallen: "fell (on statistical grounds)",
    within: "moved no more than chance would move it",
  },
  ratioHeaders: {
    births: "Births",
    male: "Boys",
    female: "Girls",
    ratio: "Sex ratio",
    low: "95 % low",
    high: "95 % high",
  },
  figure: (parity, sex) => `${parity}, ${sex}`,
  day: dayText,
  seal: "(Seal)                                                            Date:",
};
