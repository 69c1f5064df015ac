/** What went wrong last: what happened, what was not changed, what to do, and the same once more. */
import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "../pane-context";
import { useAgain } from "./attempts";
import { problemText } from "./problem-text";

const useStyles = makeStyles({
  // Long sentences must leave room for the page below.
  bar: { flexShrink: 0, maxHeight: "45%", overflowY: "auto", overflowWrap: "anywhere" },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  code: { display: "block", color: tokens.colorNeutralForeground2 },
});

export function ProblemBar() {
  const { state, actions, messages } = usePane();
  const againWith = useAgain();
  const styles = useStyles();
  const words = messages.pane.problems;
  const { problem } = state;
  if (!problem) return null;
  const { sentence, code, retry, mild } = problemText(problem, messages);
  const again = () => {
    const attempt = againWith(problem);
    if (attempt) attempt();
    else void (state.checked ? actions.check() : actions.look());
  };
  return (
    <MessageBar
      className={styles.bar}
      intent={mild ? "warning" : "error"}
      layout="multiline"
      politeness="assertive"
    >
      <MessageBarBody className={styles.body}>
        {sentence}
        {code !== null && <Caption1 className={styles.code}>{words.code(code)}</Caption1>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.dismiss}
            title={words.dismiss}
            icon={<Dismiss16Regular />}
            onClick={() => actions.dismissProblem()}
          />
        }
      >
        {retry && (
          <Button size="small" onClick={again}>
            {words.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
