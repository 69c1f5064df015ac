/** What the cards of differences share: causes, what is being typed, and what is chosen together. */
import { createContext, useContext } from "react";
import { DifferenceLinks } from "./difference-links";

/** A reason as it is being typed; "" where nothing is chosen or written yet. */
export interface ReasonDraft {
  readonly reason: string;
  readonly ground: string;
  readonly saving: boolean;
}

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (differences: readonly string[], chosen: boolean) => void;
}

export interface DifferencesShared {
  readonly links: DifferenceLinks;
  readonly drafts: ReadonlyMap<string, ReasonDraft>;
  /** Null closes the form. Typing outlives a card that was scrolled away. */
  readonly setDraft: (difference: string, draft: ReasonDraft | null) => void;
  /** Null: differences are not chosen together here. */
  readonly selection: Selection | null;
  /** Scrolls to a difference or a finding by its id. */
  readonly goTo: (id: string) => void;
}

export const DifferencesContext = createContext<DifferencesShared>({
  links: new DifferenceLinks({ differences: [], causes: [] }),
  drafts: new Map(),
  setDraft: () => undefined,
  selection: null,
  goTo: () => undefined,
});

export const useDifferences = (): DifferencesShared => useContext(DifferencesContext);
