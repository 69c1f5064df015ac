/** Renders a part of the pane over a fixed state; what the clerk does is recorded, not done. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { messagesIn } from "../../src/messages/languages";
import type { Judgement } from "../../src/taskpane/judge/judgement";
import type { Language } from "../../src/taskpane/judge/protocol";
import { PaneContext } from "../../src/taskpane/pane-context";
import type { LongLists } from "../../src/taskpane/session/long-lists";
import type { SessionActions, SessionState } from "../../src/taskpane/session/session-state";

// Two cores, other programs beside the tests: a slow answer is no failure.
configure({ asyncUtilTimeout: 15_000 });

/** What the clerk did, in order: the action's name and what it was given. */
export type Recorded = readonly [keyof SessionActions, ...unknown[]];

export interface PaneOptions {
  readonly state?: Partial<SessionState>;
  readonly lists?: Partial<LongLists>;
  /** Instead of the recording ones. */
  readonly actions?: Partial<SessionActions>;
  readonly language?: Language;
  readonly dark?: boolean;
}

export interface RenderedPane extends RenderResult {
  readonly did: Recorded[];
  /** Shows another state, as the session would. */
  readonly show: (state: Partial<SessionState>) => void;
}

/** Idle, nothing read yet. */
export const NEW_STATE: SessionState = {
  activity: "idle",
  progress: null,
  capabilities: { reveal: true, merges: true, writeInPlace: true, events: true, windows: true },
  notes: [],
  written: {},
  settings: DEFAULT_SETTINGS,
  judgement: null,
  checked: false,
  recheck: 0,
  settled: [],
  equalised: [],
  unwritten: 0,
  unwrittenForms: [],
  problem: null,
  ownSheets: [],
  copies: [],
  wrote: null,
  origin: null,
};

/** A judgement of nothing, to be filled in by a test. */
export const EMPTY_JUDGEMENT: Judgement = {
  settings: DEFAULT_SETTINGS,
  asOf: null,
  files: [""],
  tables: [],
  skipped: [],
  forms: [],
  proposals: [],
  rows: {
    read: 0,
    judged: 0,
    skipped: {
      title: 0,
      header: 0,
      "column-numbers": 0,
      blank: 0,
      footer: 0,
      "repeated-header": 0,
      "not-judged-sheet": 0,
    },
  },
  cellsRead: 0,
  findings: [],
  reconciliation: {
    margin: null,
    months: [],
    differences: [],
    causes: [],
    unitSetsDiffer: [],
    total: {
      difference: 0,
      confirmed: 0,
      presumed: 0,
      unexplained: 0,
      registration: 0,
      health: 0,
      gross: { differences: 0, confirmed: 0, presumed: 0, unexplained: 0 },
    },
  },
  ratios: [],
  scores: null,
  milliseconds: 0,
};

/** Actions that only write down what they were asked. */
export function recordingActions(did: Recorded[]): SessionActions {
  const done =
    (name: keyof SessionActions) =>
    (...given: unknown[]) => {
      did.push([name, ...given]);
      return Promise.resolve();
    };
  return {
    look: done("look"),
    check: done("check"),
    cancel: () => void did.push(["cancel"]),
    reveal: (place) => {
      did.push(["reveal", place]);
      return Promise.resolve(true);
    },
    correctSheet: done("correctSheet"),
    changeSettings: done("changeSettings"),
    loadSettings: (text) => {
      did.push(["loadSettings", text]);
      return Promise.resolve([]);
    },
    giveReason: done("giveReason"),
    confirmSubmission: done("confirmSubmission"),
    takeBackSubmission: done("takeBackSubmission"),
    write: done("write"),
    removeOwnSheets: done("removeOwnSheets"),
    newBlankForm: done("newBlankForm"),
    openSample: done("openSample"),
    makeOfficialForms: (forms) => {
      did.push(["makeOfficialForms", forms]);
      return Promise.resolve(null);
    },
    openBeside: (bytes, name) => {
      did.push(["openBeside", bytes, name]);
      return Promise.resolve(true);
    },
    trace: done("trace"),
    dismissProblem: () => void did.push(["dismissProblem"]),
  };
}

const NO_LISTS: LongLists = {
  ledger: () => Promise.resolve([]),
  subjects: () => Promise.resolve([]),
  rollCalls: () => Promise.resolve([]),
  whatIf: () => Promise.resolve(null),
  submissions: () => Promise.resolve({ today: "2025-04-04", forms: [] }),
  officialSheets: () => Promise.resolve([]),
  codes: () => Promise.reject(new Error("not asked in this test")),
  overview: () => Promise.reject(new Error("no overview given to this test")),
  watch: () => Promise.reject(new Error("nothing to watch given to this test")),
};

export function renderPane(children: ReactElement, options: PaneOptions = {}): RenderedPane {
  stubLayout();
  const { language = "zh", dark = false } = options;
  const did: Recorded[] = [];
  const actions = { ...recordingActions(did), ...options.actions };
  const lists = { ...NO_LISTS, ...options.lists };
  const over = (state: SessionState, inside: ReactNode) => (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <PaneContext.Provider
        value={{ state, actions, lists, language, messages: messagesIn(language) }}
      >
        {inside}
      </PaneContext.Provider>
    </FluentProvider>
  );
  let state: SessionState = { ...NEW_STATE, ...options.state };
  const rendered = render(over(state, children));
  return {
    ...rendered,
    did,
    show: (next) => {
      state = { ...state, ...next };
      rendered.rerender(over(state, children));
    },
  };
}

class NoResizes {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

/** jsdom has no layout: what asks for sizes gets none (lists that measure themselves need more). */
export function stubLayout(): void {
  if (!("ResizeObserver" in globalThis)) {
    Object.assign(globalThis, { ResizeObserver: NoResizes });
  }
  for (const scroll of ["scrollIntoView", "scrollTo"]) {
    if (!(scroll in Element.prototype)) {
      Object.assign(Element.prototype, { [scroll]: () => undefined });
    }
  }
}
