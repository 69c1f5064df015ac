import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { MISMATCH } from "./item";

const useStyles = makeStyles({
  settled: {
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
    ":not(:empty)": {
      paddingTop: tokens.spacingVerticalS,
      paddingBottom: tokens.spacingVerticalXS,
    },
  },
});

/** 已改正 2 处: what the last recheck settled, said aloud as well. */
export function SettledSummary() {
  const styles = useStyles();
  const { state, messages } = usePane();
  const last = Math.max(0, ...state.settled.map(({ recheck }) => recheck));
  const settled = state.settled.filter(({ recheck }) => recheck === last);
  const agreeing = settled.filter(({ finding }) => finding.rule === MISMATCH).length;
  return (
    <div aria-live="polite" className={styles.settled}>
      {messages.pane.findings.settledCount(settled.length - agreeing, agreeing)}
    </div>
  );
}
