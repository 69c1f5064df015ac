/** The toolbar, what stands above the list, and the list itself. */
import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Severity } from "../../core/model/finding";
import { BalanceLine } from "../differences/balance-line";
import { DifferencesContext } from "../differences/differences-context";
import { EqualisedBlock } from "../differences/equalised-block";
import { SameReasonBar } from "../differences/same-reason-bar";
import { SinceLastRun } from "../differences/since-last-run";
import { useSharedDifferences } from "../differences/use-shared-differences";
import { usePane } from "../pane-context";
import type { ArrangedFindingsProps } from "./arranged-findings";
import { FindingsList } from "./findings-list";
import { FindingsToolbar } from "./findings-toolbar";
import { groupsOf } from "./groups";
import type { Group } from "./groups";
import type { Item } from "./item";
import { listRows } from "./list-rows";
import { EmptyList } from "./no-findings";
import { SettledSummary } from "./settled-summary";
import { useHeight } from "./use-height";
import { FIRST_VIEW, TOP, isFiltered } from "./view";
import type { Spot, View } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  // Positioned: what is measured from its top is measured from here.
  scroller: { position: "relative", flex: "1 1 0", minHeight: "160px", overflowY: "auto" },
  bar: { minHeight: 0 },
  text: { whiteSpace: "normal" },
});

interface ListedFindingsProps extends ArrangedFindingsProps {
  readonly filtered: readonly Item[];
  readonly groups: readonly Group[];
}

export function ListedFindings(props: ListedFindingsProps) {
  const { judgement, links, items, filtered, groups, memory, view, listed, onView } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.findings;
  const [target, setTarget] = useState<string | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [head, setHead] = useState<HTMLElement | null>(null);
  const above = useHeight(head);
  // What surrounds the list is there at once; its first rows follow.
  const room = useDeferredValue(scroller);

  /** Another choice of findings is looked at from its top. */
  const look = (next: View) => {
    memory.spot = TOP;
    if (scroller) scroller.scrollTop = 0;
    onView(next);
  };

  const { severities, onlyDifferences, grouping, collapsed, query } = listed;
  const rows = useMemo(() => listRows(groups, collapsed), [groups, collapsed]);

  const goTo = useLatest((id: string) => {
    const item = items.find(({ key }) => key === id) ?? items.find((one) => isAbout(one, id));
    if (!item) return;
    const isShown = filtered.includes(item);
    const around = isShown ? groups : groupsOf(items, grouping, judgement, messages);
    const group = around.find((one) => one.items.includes(item))?.key;
    const open = { ...view, collapsed: view.collapsed.filter((key) => key !== group) };
    if (isShown) onView(open);
    else look({ ...open, severities: [], query: "", onlyDifferences: item.finding === null });
    setTarget(item.key);
  });
  const toggle = useLatest((group: string) =>
    onView({ ...view, collapsed: toggled(view.collapsed, group) })
  );
  const onReached = useCallback(() => setTarget(null), []);
  const onSpot = useCallback(
    (spot: Spot) => {
      memory.spot = spot;
    },
    [memory]
  );

  const shared = useSharedDifferences(links, onlyDifferences, goTo);
  const chosen = judgement.reconciliation.differences
    .map(({ id }) => id)
    .filter((id) => shared.selection?.chosen.has(id));

  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of judgement.findings) counts[severity] += 1;
  const { reconciliation } = judgement;

  return (
    <DifferencesContext.Provider value={shared}>
      <div className={styles.page}>
        <FindingsToolbar
          counts={counts}
          view={view}
          onChange={look}
          shown={
            isFiltered(listed) ? filtered.filter(({ kind }) => kind !== "settled").length : null
          }
        />
        <SettledSummary />
        <div ref={setScroller} className={styles.scroller}>
          <div ref={setHead}>
            <EqualisedBlock />
            {judgement.findings.some(({ rule }) => rule === "side-absent") && (
              <MessageBar intent="info" layout="multiline" className={styles.bar}>
                <MessageBarBody className={styles.text}>{words.oneSide}</MessageBarBody>
              </MessageBar>
            )}
            <SinceLastRun {...reconciliation} />
            {reconciliation.differences.length > 0 && (
              <BalanceLine total={reconciliation.total} full={onlyDifferences} />
            )}
          </div>
          {rows.length === 0 ? (
            <EmptyList judgement={judgement} view={listed} onClear={() => look(cleared(view))} />
          ) : (
            room && (
              <FindingsList
                key={`${grouping}|${onlyDifferences}|${severities.join()}|${query}`}
                rows={rows}
                scroller={room}
                above={above}
                spot={memory.spot}
                onSpot={onSpot}
                onToggle={toggle}
                // Once the list is the one that was asked for.
                target={listed === view ? target : null}
                onReached={onReached}
              />
            )
          )}
        </div>
        <SameReasonBar chosen={chosen} onDone={() => shared.selection?.choose(chosen, false)} />
      </div>
    </DifferencesContext.Provider>
  );
}

/** The same function all along, which does what the last one given does: whoever holds it is not drawn again. */
function useLatest(act: (key: string) => void): (key: string) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((key: string) => latest.current(key), []);
}

const cleared = (view: View): View => ({
  ...FIRST_VIEW,
  grouping: view.grouping,
  collapsed: view.collapsed,
});

const toggled = (collapsed: readonly string[], group: string): readonly string[] =>
  collapsed.includes(group) ? collapsed.filter((key) => key !== group) : [...collapsed, group];

function isAbout(item: Item, id: string): boolean {
  return item.kind === "difference" && item.difference.id === id;
}
