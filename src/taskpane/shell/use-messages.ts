/** The words of the pane. A language that is chosen for the first time is loaded: until it is there the other stays. */
import { useEffect, useState } from "react";
import { loadMessages, messagesAtHand, messagesFor } from "../../messages/at-hand";
import type { Messages } from "../../messages/languages";
import type { Language } from "../judge/protocol";

interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

export function useMessages(wanted: Language): Spoken {
  const [spoken, speak] = useState<Spoken>(() => ({
    language: wanted,
    messages: messagesFor(wanted),
  }));
  const messages = messagesAtHand(wanted);
  useEffect(() => {
    if (messagesAtHand(wanted)) return undefined;
    let outdated = false;
    const load = async () => {
      const loaded = await loadMessages(wanted);
      if (!outdated) speak({ language: wanted, messages: loaded });
    };
    // What cannot be loaded (the server is gone) leaves the pane in the language that it has.
    load().catch(() => undefined);
    return () => {
      outdated = true;
    };
  }, [wanted]);
  return messages ? { language: wanted, messages } : spoken;
}
