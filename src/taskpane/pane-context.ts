/** What every part of the pane can reach: the state, what the clerk can do, and the words in the language shown. */
import { createContext, useContext } from "react";
import type { Messages } from "../messages/languages";
import type { Language } from "./judge/protocol";
import type { LongLists } from "./session/long-lists";
import type { SessionActions, SessionState } from "./session/session-state";

export interface Pane {
  readonly state: SessionState;
  readonly actions: SessionActions;
  readonly lists: LongLists;
  readonly language: Language;
  readonly messages: Messages;
}

export const PaneContext = createContext<Pane | null>(null);

/** @throws outside of the pane */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane outside of the pane");
  return pane;
}
