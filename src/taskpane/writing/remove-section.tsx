/** 清除本工具生成的表: named, asked for once more, and told afterwards. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useState } from "react";
import { addedFilesWordsIn } from "../../messages/added-files-words-in";
import { usePane } from "../pane-context";
import { usePageStyles } from "./use-page-styles";

export function RemoveSection() {
  const { state, actions, messages, language } = usePane();
  const words = messages.pane.writing;
  const styles = usePageStyles();
  const opener = useRestoreFocusTarget();
  const [asking, setAsking] = useState(false);
  /** What was there when the clerk confirmed. */
  const [before, setBefore] = useState<readonly string[]>([]);
  const { ownSheets, copies, activity, wrote } = state;
  const removing = activity === "removing";
  const gone = removing ? [] : before.filter((name) => !ownSheets.includes(name));
  const remove = () => {
    setAsking(false);
    setBefore(ownSheets);
    void actions.removeOwnSheets();
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.remove}</h2>
      <p className={styles.quiet}>
        {ownSheets.length > 0
          ? words.removeNote
          : wrote && activity !== "idle"
            ? // Just written, and not read again yet.
              words.busy
            : words.nothingToRemove}
      </p>
      {ownSheets.length > 0 && (
        <div className={styles.buttons}>
          <Button
            {...opener}
            disabledFocusable={activity !== "idle"}
            onClick={() => setAsking(true)}
          >
            {words.remove}
          </Button>
        </div>
      )}
      <div role="status">
        {removing && <Spinner size="small" label={words.removing} />}
        {gone.length > 0 && words.removed(gone.join(messages.sheets.listSeparator))}
      </div>
      <Dialog modalType="alert" open={asking} onOpenChange={(_, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{words.removeTitle}</DialogTitle>
            <DialogContent className={styles.section}>
              <p className={styles.text}>{words.removeNames(ownSheets.length)}</p>
              <ul className={styles.list}>
                {ownSheets.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
              {copies.length > 0 && (
                <p className={styles.text}>
                  {addedFilesWordsIn(language).removesCopies(copies.length)}
                </p>
              )}
              <p className={styles.text}>
                <strong>{words.removeWarning}</strong>
              </p>
            </DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" onClick={() => setAsking(false)}>
                {words.keep}
              </Button>
              <Button onClick={remove}>{words.removeConfirm(ownSheets.length)}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </section>
  );
}
