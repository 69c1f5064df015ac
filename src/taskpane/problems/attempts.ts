/**
 * Remembers what the clerk did last, so that "try again" does just that. A recheck that failed by itself
 * has no such attempt: then the whole is read again.
 */
import { createContext, useContext } from "react";
import type { Problem, SessionActions, SessionState } from "../session/session-state";

export interface Attempts {
  readonly actions: SessionActions;
  /** What to do again about a problem. */
  readonly again: (problem: Problem) => (() => void) | null;
}

type Attempt = () => Promise<void>;

/** @param now the session's state at the moment of asking */
export function attempts(actions: SessionActions, now: () => SessionState): Attempts {
  let last: { readonly attempt: Attempt; readonly before: Problem | null } | null = null;
  const remembered =
    <Given extends readonly unknown[]>(action: (...given: Given) => Promise<void>) =>
    async (...given: Given): Promise<void> => {
      const attempt = () => action(...given);
      last = { attempt, before: now().problem };
      await attempt();
      // What worked is not done again over a problem that comes later.
      const { problem } = now();
      if (last.attempt === attempt && (problem === null || problem === last.before)) last = null;
    };
  return {
    actions: {
      look: remembered(() => actions.look()),
      check: remembered(() => actions.check()),
      cancel: () => actions.cancel(),
      reveal: (place) => actions.reveal(place),
      correctSheet: remembered((...given) => actions.correctSheet(...given)),
      changeSettings: remembered((change) => actions.changeSettings(change)),
      loadSettings: (text) => actions.loadSettings(text),
      giveReason: remembered((...given) => actions.giveReason(...given)),
      confirmSubmission: remembered((...given) => actions.confirmSubmission(...given)),
      takeBackSubmission: (form) => actions.takeBackSubmission(form),
      write: remembered((...given) => actions.write(...given)),
      makeOfficialForms: (forms) => actions.makeOfficialForms(forms),
      openBeside: (bytes, name) => actions.openBeside(bytes, name),
      removeOwnSheets: remembered(() => actions.removeOwnSheets()),
      newBlankForm: remembered((months) => actions.newBlankForm(months)),
      openSample: remembered(() => actions.openSample()),
      trace: (cell) => actions.trace(cell),
      dismissProblem: () => actions.dismissProblem(),
    },
    again(problem) {
      if (last !== null && last.before !== problem) {
        const { attempt } = last;
        return () => void attempt();
      }
      return null;
    },
  };
}

export const AttemptsContext = createContext<Attempts["again"]>(() => null);

export function useAgain(): Attempts["again"] {
  return useContext(AttemptsContext);
}
