/** Why the list is empty: not checked yet, nothing found, or nothing left by the filters. */
import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CheckPanel } from "../check/check-panel";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { isFiltered } from "./view";
import type { View } from "./view";
import { WhatWasRead } from "./what-was-read";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
  },
  text: { color: tokens.colorNeutralForeground2 },
});

interface NoFindingsProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

export function NoFindings({ title, text, children }: NoFindingsProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Subtitle2>{title}</Subtitle2>
      {text !== undefined && <div className={styles.text}>{text}</div>}
      {children}
    </div>
  );
}

export function NotChecked() {
  return (
    <NoFindings title={usePane().messages.pane.findings.notChecked}>
      <CheckPanel />
    </NoFindings>
  );
}

interface EmptyListProps {
  readonly judgement: Judgement;
  readonly view: View;
  readonly onClear: () => void;
}

/** Nothing found at all, no difference, or nothing that the filters leave. */
export function EmptyList({ judgement, view, onClear }: EmptyListProps) {
  const { sheets, pane } = usePane().messages;
  const words = pane.findings;
  if (!isFiltered(view)) {
    return (
      <NoFindings title={words.nothing} text={words.nothingText}>
        <WhatWasRead judgement={judgement} />
      </NoFindings>
    );
  }
  const clear = <Button onClick={onClear}>{words.clearFilters}</Button>;
  const { months, differences } = judgement.reconciliation;
  if (view.onlyDifferences && differences.length === 0) {
    const { nothingCompared, empty } = sheets.comparison;
    return <NoFindings title={months.length === 0 ? nothingCompared : empty}>{clear}</NoFindings>;
  }
  return <NoFindings title={words.noMatch}>{clear}</NoFindings>;
}
