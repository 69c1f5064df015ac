/** 问题清单: what was found, by unit, rule or sheet, with the differences between both sides. */
import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Severity } from "../../core/model/finding";
import { BalanceLine } from "../differences/balance-line";
import { DifferenceLinks } from "../differences/difference-links";
import { DifferencesContext } from "../differences/differences-context";
import { EqualisedBlock } from "../differences/equalised-block";
import { joinedOrder } from "../differences/joined-order";
import { SameReasonBar } from "../differences/same-reason-bar";
import { SinceLastRun } from "../differences/since-last-run";
import { useSharedDifferences } from "../differences/use-shared-differences";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { filteredItems } from "./filtered-items";
import { FindingsList } from "./findings-list";
import { FindingsToolbar } from "./findings-toolbar";
import { groupsOf } from "./groups";
import { itemsOf } from "./items";
import { listRows } from "./list-rows";
import { EmptyList, NotChecked } from "./no-findings";
import { SettledSummary } from "./settled-summary";
import { FIRST_VIEW, TOP, isFiltered, memoryOf } from "./view";
import { useHeight } from "./use-height";
import { useSearchable } from "./use-searchable";
import type { Spot, View } from "./view";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  // Positioned: what is measured from its top is measured from here.
  scroller: { position: "relative", flex: "1 1 0", minHeight: "160px", overflowY: "auto" },
  bar: { minHeight: 0 },
  text: { whiteSpace: "normal" },
});

export function FindingsPage() {
  const { state } = usePane();
  if (state.judgement === null || !state.checked) return <NotChecked />;
  return <CheckedFindings judgement={state.judgement} />;
}

function CheckedFindings({ judgement }: { readonly judgement: Judgement }) {
  const styles = useStyles();
  const { state, actions, messages } = usePane();
  const words = messages.pane.findings;
  const memory = memoryOf(actions);
  const [view, setView] = useState(memory.view);
  const [target, setTarget] = useState<string | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [head, setHead] = useState<HTMLElement | null>(null);
  const above = useHeight(head);

  const show = (next: View) => {
    memory.view = next;
    setView(next);
  };
  /** Another choice of findings is looked at from its top. */
  const look = (next: View) => {
    memory.spot = TOP;
    if (scroller) scroller.scrollTop = 0;
    show(next);
  };

  const links = useMemo(
    () => new DifferenceLinks(judgement.reconciliation),
    [judgement.reconciliation]
  );
  const items = useMemo(() => itemsOf(judgement, state.settled), [judgement, state.settled]);
  const severalFiles = judgement.files.length > 1;
  useSearchable(items, messages, severalFiles);
  // Typing stays smooth while a long list is searched.
  const query = useDeferredValue(view.query);
  const { severities, onlyDifferences, grouping, collapsed } = view;
  const filtered = useMemo(
    () =>
      filteredItems(
        items,
        { ...FIRST_VIEW, severities, onlyDifferences, query },
        messages,
        severalFiles
      ),
    [items, severities, onlyDifferences, query, messages, severalFiles]
  );
  const groups = useMemo(
    () =>
      groupsOf(filtered, grouping, judgement, messages).map((group) => ({
        ...group,
        items: joinedOrder(group.items, links, (item) =>
          item.kind === "difference" ? item.difference.id : null
        ),
      })),
    [filtered, grouping, judgement, messages, links]
  );
  const rows = useMemo(() => listRows(groups, collapsed), [groups, collapsed]);

  const goTo = (id: string) => {
    const item = items.find(({ key }) => key === id) ?? items.find((one) => isAbout(one, id));
    if (!item) return;
    const isShown = filtered.includes(item);
    const around = isShown ? groups : groupsOf(items, grouping, judgement, messages);
    const group = around.find((one) => one.items.includes(item))?.key;
    const open = { ...view, collapsed: collapsed.filter((key) => key !== group) };
    if (isShown) show(open);
    else look({ ...open, severities: [], query: "", onlyDifferences: item.finding === null });
    setTarget(item.key);
  };

  const shared = useSharedDifferences(links, onlyDifferences, goTo);
  const chosen = judgement.reconciliation.differences
    .map(({ id }) => id)
    .filter((id) => shared.selection?.chosen.has(id));

  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of judgement.findings) counts[severity] += 1;
  const { reconciliation } = judgement;
  const onSpot = useCallback(
    (spot: Spot) => {
      memory.spot = spot;
    },
    [memory]
  );

  return (
    <DifferencesContext.Provider value={shared}>
      <div className={styles.page}>
        <FindingsToolbar
          counts={counts}
          view={view}
          onChange={look}
          shown={isFiltered(view) ? filtered.filter(({ kind }) => kind !== "settled").length : null}
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
            <EmptyList judgement={judgement} view={view} onClear={() => look(cleared(view))} />
          ) : (
            scroller && (
              <FindingsList
                key={`${grouping}|${onlyDifferences}|${severities.join()}|${query}`}
                rows={rows}
                scroller={scroller}
                above={above}
                spot={memory.spot}
                onSpot={onSpot}
                onToggle={(group) => show({ ...view, collapsed: toggled(collapsed, group) })}
                // Once the list is the one that was asked for.
                target={query === view.query ? target : null}
                onReached={() => setTarget(null)}
              />
            )
          )}
        </div>
        <SameReasonBar chosen={chosen} onDone={() => shared.selection?.choose(chosen, false)} />
      </div>
    </DifferencesContext.Provider>
  );
}

const cleared = (view: View): View => ({
  ...FIRST_VIEW,
  grouping: view.grouping,
  collapsed: view.collapsed,
});

const toggled = (collapsed: readonly string[], group: string): readonly string[] =>
  collapsed.includes(group) ? collapsed.filter((key) => key !== group) : [...collapsed, group];

function isAbout(item: ReturnType<typeof itemsOf>[number], id: string): boolean {
  return item.kind === "difference" && item.difference.id === id;
}
