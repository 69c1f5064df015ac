import { useMemo, useState } from "react";
import type { DifferenceLinks } from "./difference-links";
import type { DifferencesShared, ReasonDraft } from "./differences-context";

/**
 * What is typed and chosen, as long as the list is shown.
 *
 * @param choosing whether several differences can be chosen together
 */
export function useSharedDifferences(
  links: DifferenceLinks,
  choosing: boolean,
  goTo: (id: string) => void
): DifferencesShared {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, ReasonDraft>>(new Map());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      links,
      drafts,
      setDraft: (difference, draft) =>
        setDrafts((before) => {
          const after = new Map(before);
          if (draft) after.set(difference, draft);
          else after.delete(difference);
          return after;
        }),
      selection: choosing ? { chosen, choose: chooser(setChosen) } : null,
      goTo,
    }),
    [links, drafts, chosen, choosing, goTo]
  );
}

type SetChosen = (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;

function chooser(setChosen: SetChosen) {
  return (differences: readonly string[], add: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      for (const id of differences) {
        if (add) after.add(id);
        else after.delete(id);
      }
      return after;
    });
}
