/** What the host did otherwise than one would expect: nothing is wrong, but the clerk should know. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { HostNote } from "../../hosts/workbook-host";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ bar: { flexShrink: 0, overflowWrap: "anywhere" } });

/** After these the clerk should look or do something again. */
const TO_BE_SEEN: ReadonlySet<HostNote> = new Set(["edited-meanwhile", "merges-not-read"]);

export function HostNotes() {
  const { state, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.problems;
  const [dismissed, setDismissed] = useState<readonly HostNote[]>([]);
  const notes = [...new Set(state.notes)].filter((note) => !dismissed.includes(note));
  if (notes.length === 0) return null;
  return (
    <MessageBar
      className={styles.bar}
      intent={notes.some((each) => TO_BE_SEEN.has(each)) ? "warning" : "info"}
      layout="multiline"
    >
      <MessageBarBody>
        {notes.map((each) => (
          <div key={each}>{words.notes[each]}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.dismiss}
            title={words.dismiss}
            icon={<Dismiss16Regular />}
            onClick={() => setDismissed(notes.concat(dismissed))}
          />
        }
      />
    </MessageBar>
  );
}
