/**
 * The languages of a page, of which it loads only those that it speaks: one language weighs a tenth of what the
 * pane may weigh at its start.
 */
import type { Messages } from "./languages";

type Language = "zh" | "en";

const SOURCES: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  zh: () => import(/* webpackChunkName: "words-zh" */ "./zh-CN/messages"),
  en: () => import(/* webpackChunkName: "words-en" */ "./en-US/messages"),
};

const atHand = new Map<Language, Messages>();

/** Every page begins with it. A language that was loaded once stays. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await SOURCES[language]();
  atHand.set(language, messages);
  return messages;
}

/** Null until {@link loadMessages} has brought it. */
export function messagesAtHand(language: Language): Messages | null {
  return atHand.get(language) ?? null;
}

/** In the language, or in the other one while that is under way. @throws Error before any was loaded */
export function messagesFor(language: Language): Messages {
  const [other] = atHand.values();
  const messages = atHand.get(language) ?? other;
  if (!messages) throw new Error("no language is loaded yet");
  return messages;
}
