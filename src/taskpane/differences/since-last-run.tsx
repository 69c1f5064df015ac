/** 与上次相比：新增 2，仍未消除 10，已消除 3. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { DifferenceSince, Reconciliation } from "../../core/model/reconciliation";
import { trailWordsIn } from "../../messages/trail-words-in";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Compared = Pick<Reconciliation, "differences" | "settled">;

export function SinceLastRun({ differences, settled }: Compared) {
  const styles = useStyles();
  const { language } = usePane();
  if (settled === undefined) return null;
  const counts: Record<DifferenceSince, number> = { new: 0, open: 0, reopened: 0 };
  for (const { since } of differences) if (since) counts[since] += 1;
  const told = { ...counts, settled: settled.length };
  if (Object.values(told).every((count) => count === 0)) return null;
  return <div className={styles.line}>{trailWordsIn(language).summary(told)}</div>;
}
