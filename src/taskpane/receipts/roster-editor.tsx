/** 应报单位名单: typed or pasted, one unit a line. */
import { Button, Caption1, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReceiptsWords } from "../../messages/pane/receipts-words";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RosterEditorProps {
  /** Units that the sheets themselves name. */
  readonly known: readonly string[];
  readonly words: ReceiptsWords;
}

export function RosterEditor({ known, words }: RosterEditorProps) {
  const { state, actions } = usePane();
  const styles = useStyles();
  const { mustReport } = state.settings;
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const typed = text ?? mustReport.join("\n");
  const save = () => {
    const names = namesOf(typed);
    void actions
      .changeSettings({ mustReport: names.length > 0 ? names : null })
      .then(() => setSaved(names.length));
    setText(null);
  };
  return (
    <Disclosure level={3} title={words.roster.title} aside={words.roster.aside(mustReport.length)}>
      <div className={styles.editor}>
        <Caption1 className={styles.quiet}>{words.roster.why}</Caption1>
        <Field label={words.roster.label} size="small">
          <Textarea
            size="small"
            rows={6}
            resize="vertical"
            value={typed}
            onChange={(_, { value }) => {
              setText(value);
              setSaved(null);
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" onClick={save}>
            {words.roster.save}
          </Button>
          {known.length > 0 && (
            <Button size="small" onClick={() => setText(known.join("\n"))}>
              {words.roster.takeKnown}
            </Button>
          )}
        </div>
        <Caption1 role="status" className={styles.quiet}>
          {saved === null ? "" : words.roster.saved(saved)}
        </Caption1>
      </div>
    </Disclosure>
  );
}

/** One a line, or set apart by 、，；; blanks around a name and repeated names go. */
function namesOf(text: string): string[] {
  const names = text
    .split(/[\n、，,；;\t]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names)];
}
