/** The five steps as tabs: icon over word, so that all of them fit beside each other at 320 px. */
import { CounterBadge, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr20Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { DataTrending20Regular } from "@fluentui/react-icons/svg/data-trending";
import { DocumentTableArrowRight20Regular } from "@fluentui/react-icons/svg/document-table-arrow-right";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { Trophy20Regular } from "@fluentui/react-icons/svg/trophy";
import type { ReactElement } from "react";
import type { TabId } from "../../messages/pane/shell-words";
import { checkCounts } from "../check/check-counts";
import { usePane } from "../pane-context";

const ICONS: Readonly<Record<TabId, ReactElement>> = {
  sheets: <TableSearch20Regular />,
  findings: <ClipboardTaskListLtr20Regular />,
  ratio: <DataTrending20Regular />,
  score: <Trophy20Regular />,
  writing: <DocumentTableArrowRight20Regular />,
};

/** In the order of the work. */
export const TAB_IDS: readonly TabId[] = ["sheets", "findings", "ratio", "score", "writing"];

export const tabName = (tab: TabId) => `hengbi-tab-${tab}`;
export const pageName = (tab: TabId) => `hengbi-page-${tab}`;

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    justifyContent: "space-between",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  tab: {
    flexGrow: 1,
    paddingInline: tokens.spacingHorizontalXXS,
    minWidth: 0,
    overflow: "visible",
  },
  // The badge stands over the edge of the icon.
  content: { paddingInline: "1px", overflow: "visible" },
  stack: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { position: "relative", display: "flex" },
  badge: { position: "absolute", insetInlineStart: "13px", top: "-4px" },
});

export interface PaneTabsProps {
  readonly shown: TabId;
  readonly show: (tab: TabId) => void;
}

export function PaneTabs({ shown, show }: PaneTabsProps) {
  const { state, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.shell;
  const { checked, judgement } = state;
  const counts = checked && judgement ? checkCounts(judgement) : null;
  const toHandle = counts ? counts.error + counts.warning : 0;
  return (
    <TabList
      className={styles.list}
      aria-label={words.tabList}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        const tab = TAB_IDS.find((id) => id === value);
        if (tab) show(tab);
      }}
    >
      {TAB_IDS.map((tab) => (
        <Tab
          key={tab}
          id={tabName(tab)}
          value={tab}
          className={styles.tab}
          content={{ className: styles.content }}
          aria-controls={pageName(tab)}
        >
          <span className={styles.stack}>
            <span className={styles.icon}>
              {ICONS[tab]}
              {tab === "findings" && toHandle > 0 && (
                <CounterBadge
                  className={styles.badge}
                  size="small"
                  appearance="filled"
                  color="danger"
                  count={toHandle}
                  overflowCount={999}
                  aria-label={words.toHandle(toHandle)}
                />
              )}
            </span>
            {words.tabs[tab]}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
