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
import { usePane } from "../../taskpane/pane-context";
import type { ShelfState } from "./file-shelf";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

export interface FileProblemsProps {
  readonly shelf: ShelfState;
  readonly onDismiss: () => void;
}

export function FileProblems({ shelf, onDismiss }: FileProblemsProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.browser.files;
  const { problems, reread } = shelf;
  if (problems.length === 0 && reread === null) return null;
  const dismiss = (
    <Button
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={messages.pane.problems.dismiss}
      onClick={onDismiss}
    />
  );
  return (
    <>
      {problems.map(({ file, error }) => (
        <MessageBar key={file} intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {error ? messages.command.host(file, error) : words.failed(file)}
          </MessageBarBody>
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
