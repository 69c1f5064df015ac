/** 审核: the one button that a newcomer sees, with progress and a way out while it runs. */
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr24Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { usePane } from "../pane-context";
import { CheckProgress } from "./check-progress";
import { useCheckRun } from "./check-run";
import { useSlow } from "./use-slow";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Under the button either the promise or the progress: nothing below moves when it starts.
  below: { minHeight: "48px", color: tokens.colorNeutralForeground2 },
});

export function CheckPanel() {
  const { messages } = usePane();
  const { running, start } = useCheckRun();
  const slow = useSlow(running);
  const styles = useStyles();
  const words = messages.pane.check;
  return (
    <div className={styles.panel}>
      <Button
        appearance="primary"
        size="large"
        icon={<ClipboardTaskListLtr24Regular />}
        disabledFocusable={running}
        onClick={start}
      >
        {running ? words.doing.judging : words.check}
      </Button>
      <div className={styles.below}>
        {slow ? <CheckProgress /> : <Body1>{words.promise}</Body1>}
      </div>
    </div>
  );
}
