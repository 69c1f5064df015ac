/** How far a check is, and a way out of it. */
import { Button, Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  progress: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: "center",
  },
  bar: { gridColumnStart: 1, gridColumnEnd: 3 },
  doing: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});

export function CheckProgress() {
  const { state, actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.check;
  const { activity, progress } = state;
  if (activity === "idle") return null;
  const doing = progress?.step ? words.steps[progress.step] : words.doing[activity];
  const sheet = progress?.sheet ? words.sheet(progress.sheet) : null;
  const share = progress?.share ?? undefined;
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar}
        aria-label={doing}
        {...(share === undefined ? {} : { value: share })}
      />
      <Caption1 className={styles.doing} title={sheet ?? doing}>
        {sheet ?? doing}
      </Caption1>
      <Button
        size="small"
        onClick={() => actions.cancel()}
        disabledFocusable={progress?.cancellable !== true}
      >
        {words.cancel}
      </Button>
    </div>
  );
}
