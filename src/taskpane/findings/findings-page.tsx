/** 问题清单: what was found, by unit, rule or sheet, with the differences between both sides. */
import { useDeferredValue, useMemo, useState } from "react";
import { DifferenceLinks } from "../differences/difference-links";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import type { SettledFinding } from "../session/session-state";
import { ArrangedFindings } from "./arranged-findings";
import { itemsOf } from "./items";
import { NotChecked } from "./no-findings";
import { useSearchable } from "./use-searchable";
import { memoryOf } from "./view";
import type { View } from "./view";

/**
 * 10,000 findings take longer to arrange than the page may stand still. So they come deferred, and are worked
 * out in steps, one component each (items, groups, rows): between components React lets the page answer.
 */
export function FindingsPage() {
  const { state } = usePane();
  const judgement = useDeferredValue(state.checked ? state.judgement : null);
  const settled = useDeferredValue(state.settled);
  if (judgement === null || !state.checked) return <NotChecked />;
  return <CheckedFindings judgement={judgement} settled={settled} />;
}

interface CheckedFindingsProps {
  readonly judgement: Judgement;
  readonly settled: readonly SettledFinding[];
}

function CheckedFindings({ judgement, settled }: CheckedFindingsProps) {
  const { actions, messages } = usePane();
  const memory = memoryOf(actions);
  const [view, setView] = useState(memory.view);
  // Typing and choosing stay smooth while a long list is searched.
  const listed = useDeferredValue(view);
  const links = useMemo(
    () => new DifferenceLinks(judgement.reconciliation),
    [judgement.reconciliation]
  );
  const items = useMemo(() => itemsOf(judgement, settled), [judgement, settled]);
  useSearchable(items, messages, judgement.files.length > 1);
  return (
    <ArrangedFindings
      judgement={judgement}
      links={links}
      items={items}
      memory={memory}
      view={view}
      listed={listed}
      onView={(next: View) => {
        memory.view = next;
        setView(next);
      }}
    />
  );
}
