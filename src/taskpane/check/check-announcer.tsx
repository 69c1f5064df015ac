/** Says for the ear what the eye sees: a check has begun, and how it ended. */
import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { checkCounts } from "./check-counts";
import { useCheckRun } from "./check-run";

const useStyles = makeStyles({
  // Seen by nobody, read aloud; it must not lengthen the page.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function CheckAnnouncer() {
  const { state, messages } = usePane();
  const { running } = useCheckRun();
  const styles = useStyles();
  const words = messages.pane.check;
  const { judgement, checked, recheck } = state;
  const said = (): string => {
    if (running) return words.doing.judging;
    if (!checked || !judgement) return "";
    return (recheck > 0 ? words.rechecked : words.done)(checkCounts(judgement));
  };
  return (
    <div role="status" aria-live="polite" className={styles.spoken}>
      {said()}
    </div>
  );
}
