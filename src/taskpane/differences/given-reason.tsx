/** The reason of one difference as it stands, and the form to give, change or take it back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { REASON_CODES } from "../../messages/reason-codes";
import { usePane } from "../pane-context";
import { useRow } from "../findings/row-context";
import { useDifferences } from "./differences-context";
import { ReasonForm, givenOf } from "./reason-form";

const useStyles = makeStyles({
  given: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  line: { overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3 },
  half: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: "flex-start" },
});

interface GivenReasonProps {
  readonly difference: string;
  readonly reason: string | null;
  readonly ground: string | null;
}

export function GivenReason({ difference, reason, ground }: GivenReasonProps) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const { tabIndex } = useRow();
  const { drafts, setDraft } = useDifferences();
  const { headers, reasons } = messages.sheets.comparison;
  const words = messages.pane.differences;
  const draft = drafts.get(difference);
  const none = reason === null && ground === null;

  const give = (to: readonly [string | null, string | null]) => {
    setDraft(difference, { reason: to[0] ?? "", ground: to[1] ?? "", saving: true });
    void actions.giveReason(difference, ...to).then(() => setDraft(difference, null));
  };

  if (draft) {
    return (
      <ReasonForm
        draft={draft}
        tabIndex={tabIndex}
        onChange={(next) => setDraft(difference, next)}
        onSave={() => give(givenOf(draft))}
        onClear={none ? undefined : () => give([null, null])}
        onCancel={() => setDraft(difference, null)}
      />
    );
  }
  const at = REASON_CODES.findIndex((code) => code === reason);
  return (
    <div className={styles.given}>
      {reason !== null && (
        <div className={styles.line}>
          <span className={styles.label}>{headers.reason}</span> {reasons[at] ?? reason}
        </div>
      )}
      {ground !== null && (
        <div className={styles.line}>
          <span className={styles.label}>{headers.ground}</span> {ground}
        </div>
      )}
      {!none && (reason === null || ground === null) && (
        <div className={styles.half}>
          {reason === null ? words.reasonMissing : words.groundMissing}
        </div>
      )}
      <Button
        className={styles.button}
        size="small"
        tabIndex={tabIndex}
        onClick={() =>
          setDraft(difference, { reason: reason ?? "", ground: ground ?? "", saving: false })
        }
      >
        {none ? words.chooseReason : words.changeReason}
      </Button>
    </div>
  );
}
