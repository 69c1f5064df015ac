/**
 * 导出、载入设置: what the clerk decided, as a file for another clerk or for the command. Excel's own browser
 * component may block downloads, so the text can also be copied.
 */
import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { formsWordsIn } from "../../messages/forms-words-in";
import { usePane } from "../pane-context";
import { settingsFileText } from "../session/kept-settings";
import type { SessionActions } from "../session/session-state";
import { copyText } from "../shell/copy-text";
import { saveFile } from "../shell/save-file";
import { useHidden } from "../shell/hidden-text";

const useStyles = makeStyles({
  // Not wider than the narrowest pane.
  surface: { maxWidth: "400px", width: "calc(100vw - 32px)" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { width: "100%" },
  problem: { color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
});

export interface SettingsFileDialogProps {
  readonly onClose: () => void;
}

type SettingsProblem = Awaited<ReturnType<SessionActions["loadSettings"]>>[number];
/** What became of a file that was chosen. */
type Loaded = "loaded" | "unreadable" | SettingsProblem;

/** Open as long as it is there. */
export function SettingsFileDialog({ onClose }: SettingsFileDialogProps) {
  const { actions, language } = usePane();
  const styles = useStyles();
  const hidden = useHidden();
  const words = formsWordsIn(language).file;
  const chooser = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = async (file: File) => {
    let text: string;
    try {
      text = await file.text();
    } catch {
      setLoaded("unreadable");
      return;
    }
    const [problem] = await actions.loadSettings(text);
    setLoaded(problem ?? "loaded");
  };
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <ExportPart />
            <h3 className={styles.heading}>{words.load}</h3>
            <Body1>{words.loadWhat}</Body1>
            <div className={styles.buttons}>
              <Button onClick={() => chooser.current?.click()}>{words.choose}</Button>
              <input
                ref={chooser}
                type="file"
                accept=".json,application/json"
                className={hidden}
                tabIndex={-1}
                aria-label={words.choose}
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  if (file) void load(file);
                  // The same file may be chosen again once it was mended.
                  currentTarget.value = "";
                }}
              />
            </div>
            {loaded !== null && (
              <Body1 role="alert" className={loaded === "loaded" ? undefined : styles.problem}>
                {loaded === "loaded"
                  ? words.loaded
                  : loaded === "unreadable"
                    ? words.unreadable
                    : words.problem(loaded)}
              </Body1>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function ExportPart() {
  const { state, language } = usePane();
  const styles = useStyles();
  const words = formsWordsIn(language).file;
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = settingsFileText(state.written);
  const empty = Object.keys(state.written).length === 0;
  return (
    <>
      <h3 className={styles.heading}>{words.export}</h3>
      <Body1>{empty ? words.nothing : words.exportWhat}</Body1>
      {!empty && (
        <div className={styles.buttons}>
          <Button
            onClick={() => saveFile(words.name, new Blob([text], { type: "application/json" }))}
          >
            {words.download}
          </Button>
          <Button onClick={() => void copyText(text).then(setCopied)}>{words.copy}</Button>
        </div>
      )}
      {copied !== null && <Body1 role="status">{copied ? words.copied : words.copyByHand}</Body1>}
      {copied === false && (
        <Textarea
          className={styles.text}
          aria-label={words.text}
          readOnly
          rows={6}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
