/** Files that could not be opened, and those that were read again by themselves. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { addedFilesWordsIn } from "../../messages/added-files-words-in";
import { usePane } from "../pane-context";
import type { FileProblem } from "./file-problem";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

export interface FileProblemsProps {
  readonly problems: readonly FileProblem[];
  /** A file that was read again by itself. */
  readonly reread?: string | null;
  readonly onDismiss: () => void;
}

export function FileProblems({
  problems,
  reread = null,
  onDismiss,
}: FileProblemsProps): ReactElement | null {
  const styles = useStyles();
  const { messages, language } = usePane();
  const words = messages.pane.browser.files;
  if (problems.length === 0 && reread === null) return null;
  const dismiss = (
    <Button
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={messages.pane.problems.dismiss}
      onClick={onDismiss}
    />
  );
  const why = ({ file, error }: FileProblem): string => {
    if (error === "same-name") return addedFilesWordsIn(language).sameName(file);
    return error ? messages.files.problem(file, error) : words.failed(file);
  };
  return (
    <>
      {problems.map((problem, index) => (
        <MessageBar
          key={`${index} ${problem.file}`}
          intent="error"
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody>{why(problem)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      ))}
      {reread !== null && (
        <MessageBar intent="success" className={styles.bar}>
          <MessageBarBody>{words.reread(reread)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss} />
        </MessageBar>
      )}
    </>
  );
}
