/** The pane: top bar, what went wrong, the five steps, and where a number comes from. */
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, Suspense, lazy, useEffect, useRef, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import type { TabId } from "../messages/pane/shell-words";
import { CheckAnnouncer } from "./check/check-announcer";
import { CheckRunContext, useNewCheckRun } from "./check/check-run";
import { holdsNoTable } from "./first-run/holds-no-table";
import { usePane } from "./pane-context";
import { HostNotes } from "./problems/host-notes";
import { ProblemBar } from "./problems/problem-bar";
import { SheetsFoundPage } from "./sheets-found/sheets-found-page";
import { PaneBoundary } from "./shell/pane-boundary";
import { PaneTabs, TAB_IDS, pageName, tabName } from "./shell/pane-tabs";
import { TopBar } from "./shell/top-bar";

/** What is not on the first page is loaded when it is first needed: it is a fifth of the program. */
const PAGES: Readonly<Record<Exclude<TabId, "sheets">, ComponentType>> = {
  findings: lazy(async () => ({
    default: (await import("./findings/findings-page")).FindingsPage,
  })),
  ratio: lazy(async () => ({ default: (await import("./ratio/ratio-page")).RatioPage })),
  score: lazy(async () => ({ default: (await import("./score/score-page")).ScorePage })),
  writing: lazy(async () => ({ default: (await import("./writing/writing-page")).WritingPage })),
};

const FirstRunPage = lazy(async () => ({
  default: (await import("./first-run/first-run-page")).FirstRunPage,
}));
const OriginStrip = lazy(async () => ({
  default: (await import("./origin/origin-strip")).OriginStrip,
}));

const useStyles = makeStyles({
  // The height of whoever holds it: the pane's own window, or a column of the browser page.
  app: {
    position: "relative",
    height: "100%",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
  },
  main: { flexGrow: 1, flexBasis: 0, minHeight: 0, position: "relative" },
  page: {
    position: "relative",
    height: "100%",
    overflowX: "hidden",
    overflowY: "auto",
    "&:focus-visible": {
      outlineStyle: "solid",
      outlineWidth: tokens.strokeWidthThick,
      outlineColor: tokens.colorStrokeFocus2,
      outlineOffset: "-2px",
    },
  },
});

export interface AppProps {
  /** Shown while there is no birth table, instead of the first run. */
  readonly start?: ReactNode;
}

export function App({ start }: AppProps) {
  const { state, messages } = usePane();
  const styles = useStyles();
  const run = useNewCheckRun();
  const { shown, visited, show } = useShownTab(state.checked);
  const firstPage = holdsNoTable(state) ? (start ?? <FirstRunPage />) : <SheetsFoundPage />;
  return (
    <CheckRunContext.Provider value={run}>
      <div className={styles.app}>
        <TopBar />
        <ProblemBar />
        <HostNotes />
        <PaneTabs shown={shown} show={show} />
        <main className={styles.main}>
          {TAB_IDS.filter((tab) => visited.has(tab)).map((tab) => {
            const Page = tab === "sheets" ? null : PAGES[tab];
            return (
              // A page that is left keeps its filters and its place, and costs nothing meanwhile.
              <Activity key={tab} mode={tab === shown ? "visible" : "hidden"}>
                <div
                  role="tabpanel"
                  id={pageName(tab)}
                  aria-labelledby={tabName(tab)}
                  tabIndex={0}
                  className={styles.page}
                >
                  <PaneBoundary words={messages.pane.shell.broken} page>
                    <Suspense fallback={<Spinner label={messages.pane.check.doing.starting} />}>
                      {Page ? <Page /> : firstPage}
                    </Suspense>
                  </PaneBoundary>
                </div>
              </Activity>
            );
          })}
        </main>
        <Suspense fallback={null}>{state.origin && <OriginStrip />}</Suspense>
        <CheckAnnouncer />
      </div>
    </CheckRunContext.Provider>
  );
}

/**
 * 识别表格 first; after the first check 问题清单, by itself and once. A clerk who went to another page while the
 * check ran stays there.
 */
function useShownTab(checked: boolean) {
  const [shown, setShown] = useState<TabId>("sheets");
  const [visited, setVisited] = useState<ReadonlySet<TabId>>(new Set<TabId>(["sheets"]));
  const [wasChecked, setWasChecked] = useState(checked);
  const show = (tab: TabId) => {
    setShown(tab);
    setVisited((before) => new Set([...before, tab]));
  };
  if (checked !== wasChecked) {
    setWasChecked(checked);
    if (!checked) show("sheets");
    else if (shown === "sheets") show("findings");
  }
  const before = useRef(checked);
  useEffect(() => {
    // Whoever pressed 审核 stood on the page that has just gone.
    if (checked && !before.current && shown === "findings") {
      document.getElementById(tabName("findings"))?.focus();
    }
    before.current = checked;
  }, [checked, shown]);
  return { shown, visited, show };
}
