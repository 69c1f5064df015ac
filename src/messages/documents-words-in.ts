/** The words of 文书, which are loaded with the writing page. */
import { documents as documentsEn } from "./en-US/pane/documents";
import type { DocumentsWords } from "./pane/documents-words";
import { documents as documentsZh } from "./zh-CN/pane/documents";

const WORDS: Readonly<Record<"zh" | "en", DocumentsWords>> = { zh: documentsZh, en: documentsEn };

export function documentsWordsIn(language: "zh" | "en"): DocumentsWords {
  return WORDS[language];
}
