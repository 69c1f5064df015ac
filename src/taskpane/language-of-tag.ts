import type { Language } from "./judge/protocol";

/** Every kind of Chinese is answered in Chinese, everything else in English. */
export function languageOfTag(tag: string): Language {
  return /^zh\b/i.test(tag) ? "zh" : "en";
}
