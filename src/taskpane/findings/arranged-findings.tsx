/** The findings that the filters leave, in groups. */
import { useMemo } from "react";
import type { DifferenceLinks } from "../differences/difference-links";
import { joinedOrder } from "../differences/joined-order";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { filteredItems } from "./filtered-items";
import { groupsOf } from "./groups";
import type { Item } from "./item";
import { ListedFindings } from "./listed-findings";
import { FIRST_VIEW } from "./view";
import type { Memory, View } from "./view";

export interface ArrangedFindingsProps {
  readonly judgement: Judgement;
  readonly links: DifferenceLinks;
  readonly items: readonly Item[];
  readonly memory: Memory;
  /** As the clerk has just chosen. */
  readonly view: View;
  /** As the list shows it, a moment later. */
  readonly listed: View;
  readonly onView: (view: View) => void;
}

export function ArrangedFindings(props: ArrangedFindingsProps) {
  const { judgement, links, items, listed } = props;
  const { messages } = usePane();
  const severalFiles = judgement.files.length > 1;
  const { severities, onlyDifferences, grouping, query } = listed;
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
  return <ListedFindings {...props} filtered={filtered} groups={groups} />;
}
