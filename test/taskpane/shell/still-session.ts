/** A session that does nothing by itself: a test shows its states, one after the other. */
import type { PaneSession } from "../../../src/taskpane/shell/pane-root";
import type { HostTheme, Surroundings } from "../../../src/taskpane/shell/surroundings";
import type { SessionState } from "../../../src/taskpane/session/session-state";
import { NEW_STATE, recordingActions } from "../pane-fixture";
import type { Recorded } from "../pane-fixture";

export interface StillSession extends PaneSession {
  readonly did: Recorded[];
  show(state: Partial<SessionState>): void;
}

/** @param check what happens when the clerk checks; it ends when the promise does */
export function stillSession(
  first: Partial<SessionState> = {},
  check: () => Promise<void> = () => Promise.resolve()
): StillSession {
  const did: Recorded[] = [];
  const listeners = new Set<() => void>();
  let state: SessionState = { ...NEW_STATE, ...first };
  return {
    ...recordingActions(did),
    check: () => {
      did.push(["check"]);
      return check();
    },
    did,
    get state() {
      return state;
    },
    lists: {
      ledger: () => Promise.resolve([]),
      subjects: () => Promise.resolve([]),
      rollCalls: () => Promise.resolve([]),
      whatIf: () => Promise.resolve(null),
      submissions: () => Promise.resolve({ today: "2025-04-04", forms: [] }),
      officialSheets: () => Promise.resolve([]),
      codes: () => Promise.reject(new Error("not asked in this test")),
      overview: () => Promise.reject(new Error("not asked in this test")),
      watch: () => Promise.reject(new Error("not asked in this test")),
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(next) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
  };
}

export interface StillSurroundings extends Surroundings {
  readonly kept: Map<string, string>;
  become(theme: HostTheme, language: "zh" | "en"): void;
}

export function stillSurroundings(kept: Record<string, string> = {}): StillSurroundings {
  const listeners = new Set<() => void>();
  const store = new Map(Object.entries(kept));
  let now: { theme: HostTheme; language: "zh" | "en" } = { theme: "light", language: "zh" };
  return {
    host: "excel",
    get theme() {
      return now.theme;
    },
    get language() {
      return now.language;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preferences: {
      read: (key) => store.get(key) ?? null,
      write: (key, value) => {
        if (value === null) store.delete(key);
        else store.set(key, value);
      },
    },
    kept: store,
    become(theme, language) {
      now = { theme, language };
      for (const listener of listeners) listener();
    },
  };
}
