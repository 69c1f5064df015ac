/** Everything around the pages: the session's state, the language, the theme, and a floor under faults. */
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { useMessages } from "./use-messages";
import type { Unsubscribe } from "../../hosts/workbook-host";
import { PaneContext } from "../pane-context";
import type { LongLists } from "../session/long-lists";
import type { SessionActions, SessionState } from "../session/session-state";
import { AttemptsContext, attempts } from "../problems/attempts";
import { AppearanceContext, useHostAppearance } from "./appearance";
import { PaneBoundary } from "./pane-boundary";
import { PANE_THEMES } from "./pane-theme";
import type { Surroundings } from "./surroundings";

/** What the pane needs of a session. */
export interface PaneSession extends SessionActions {
  readonly state: SessionState;
  readonly lists: LongLists;
  subscribe(listener: () => void): Unsubscribe;
}

export interface PaneRootProps {
  readonly session: PaneSession;
  readonly surroundings: Surroundings;
  readonly children: ReactNode;
}

/** As a language tag: screen readers choose the voice by it. */
const LANGUAGE_TAG = { zh: "zh-CN", en: "en-US" } as const;

// Not on the provider itself: menus and dialogs take its class along to where they are drawn.
const useStyles = makeStyles({ root: { height: "100vh", overflow: "hidden" } });

export function PaneRoot({ session, surroundings, children }: PaneRootProps) {
  const styles = useStyles();
  const appearance = useHostAppearance(surroundings);
  const { theme } = appearance;
  const { language, messages } = useMessages(appearance.language);
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const state = useSyncExternalStore(subscribe, () => session.state);
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAG[language];
    document.title = messages.pane.shell.title;
  }, [language, messages]);
  const { actions, again } = useMemo(() => attempts(session, () => session.state), [session]);
  const pane = useMemo(
    () => ({ state, actions, lists: session.lists, language, messages }),
    [state, actions, session, language, messages]
  );
  return (
    <PaneBoundary words={messages.pane.shell.broken}>
      <AppearanceContext.Provider value={appearance}>
        <FluentProvider theme={PANE_THEMES[theme]}>
          <AttemptsContext.Provider value={again}>
            <PaneContext.Provider value={pane}>
              <div className={styles.root}>{children}</div>
            </PaneContext.Provider>
          </AttemptsContext.Provider>
        </FluentProvider>
      </AppearanceContext.Provider>
    </PaneBoundary>
  );
}
