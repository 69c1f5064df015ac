/** 正在重新审核, small and out of the way: an edit is being judged, nothing else moves. */
import { Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useCheckRun } from "./check-run";
import { useSlow } from "./use-slow";

const useStyles = makeStyles({
  text: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
  },
  // Over the line under the bar, so that nothing moves.
  bar: { position: "absolute", insetInlineStart: 0, insetInlineEnd: 0, bottom: 0 },
});

export function RecheckMark() {
  const { state, messages } = usePane();
  const { running } = useCheckRun();
  const styles = useStyles();
  const words = messages.pane.check;
  const judging = state.activity === "reading" || state.activity === "judging";
  const slow = useSlow(running && judging);
  if (!state.checked || !judging) return null;
  const share = state.progress?.share ?? undefined;
  return (
    <>
      <Caption1 className={styles.text}>{words.rechecking}</Caption1>
      {slow && (
        <ProgressBar
          className={styles.bar}
          thickness="medium"
          aria-label={words.rechecking}
          {...(share === undefined ? {} : { value: share })}
        />
      )}
    </>
  );
}
