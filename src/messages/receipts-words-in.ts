/** The words of 收报情况, which are loaded with its page. */
import { receipts as receiptsEn } from "./en-US/pane/receipts";
import type { ReceiptsWords } from "./pane/receipts-words";
import { receipts as receiptsZh } from "./zh-CN/pane/receipts";

const WORDS: Readonly<Record<"zh" | "en", ReceiptsWords>> = { zh: receiptsZh, en: receiptsEn };

export function receiptsWordsIn(language: "zh" | "en"): ReceiptsWords {
  return WORDS[language];
}
