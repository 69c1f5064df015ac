/** 原因 and 依据: chosen and written by the clerk, never by the tool. */
import { Button, Field, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { REASON_CODES } from "../../messages/reason-codes";
import { usePane } from "../pane-context";
import type { ReasonDraft } from "./differences-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a draft says once it is saved; a blank takes the reason or the ground back. */
export function givenOf({ reason, ground }: ReasonDraft): readonly [string | null, string | null] {
  return [reason || null, ground.trim() || null];
}

interface ReasonFormProps {
  readonly draft: ReasonDraft;
  readonly tabIndex?: 0 | -1;
  readonly onChange: (draft: ReasonDraft) => void;
  readonly onSave: () => void;
  /** Takes reason and ground back; absent where none was given. */
  readonly onClear?: (() => void) | undefined;
  readonly onCancel: () => void;
}

export function ReasonForm(props: ReasonFormProps) {
  const { draft, tabIndex = 0, onChange, onSave, onClear, onCancel } = props;
  const styles = useStyles();
  const { sheets, pane } = usePane().messages;
  const words = pane.differences;
  const { headers, reasons } = sheets.comparison;
  const [reason, ground] = givenOf(draft);
  const half =
    reason !== null && ground === null
      ? words.groundMissing
      : reason === null && ground !== null
        ? words.reasonMissing
        : null;
  return (
    <div className={styles.form}>
      <Field label={headers.reason} size="small">
        <Select
          size="small"
          tabIndex={tabIndex}
          value={draft.reason}
          disabled={draft.saving}
          onChange={(_, { value }) => onChange({ ...draft, reason: value })}
        >
          <option value="">{words.noReason}</option>
          {REASON_CODES.map((code, at) => (
            <option key={code} value={code}>
              {reasons[at] ?? code}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={headers.ground}
        size="small"
        validationState={half === null ? "none" : "warning"}
        validationMessage={half}
        hint={half === null ? words.bothNeeded : null}
      >
        <Textarea
          size="small"
          rows={2}
          resize="vertical"
          tabIndex={tabIndex}
          value={draft.ground}
          disabled={draft.saving}
          placeholder={words.groundHint}
          onChange={(_, { value }) => onChange({ ...draft, ground: value })}
        />
      </Field>
      <div className={styles.buttons}>
        {/* What is pressed keeps the focus until the form is gone. */}
        <Button
          size="small"
          appearance="primary"
          tabIndex={tabIndex}
          disabledFocusable={draft.saving || (reason === null && ground === null)}
          onClick={onSave}
        >
          {words.save}
        </Button>
        {onClear && (
          <Button
            size="small"
            tabIndex={tabIndex}
            disabledFocusable={draft.saving}
            onClick={onClear}
          >
            {words.clear}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          tabIndex={tabIndex}
          disabledFocusable={draft.saving}
          onClick={onCancel}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
