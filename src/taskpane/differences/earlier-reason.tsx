/** A reason that was given for other figures: what it was, and one click to give it for those of now. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Difference } from "../../core/model/reconciliation";
import { REASON_CODES } from "../../messages/reason-codes";
import { trailWordsIn } from "../../messages/trail-words-in";
import { useRow } from "../findings/row-context";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  earlier: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { alignSelf: "flex-start" },
});

export function EarlierReason({ difference }: { readonly difference: Difference }) {
  const styles = useStyles();
  const { actions, messages, language } = usePane();
  const { tabIndex } = useRow();
  const [saving, setSaving] = useState(false);
  const words = trailWordsIn(language);
  const { expired } = difference;
  if (!expired) return null;
  const { reason, ground } = expired;
  const at = REASON_CODES.findIndex((code) => code === reason);
  const named = messages.sheets.comparison.reasons[at] ?? reason;
  const giveAgain = () => {
    setSaving(true);
    void actions.giveReason(difference.id, reason, ground).finally(() => setSaving(false));
  };
  return (
    <div className={styles.earlier}>
      <div className={styles.quiet}>{words.expired(expired.registration, expired.health)}</div>
      <div>{words.earlier(named, ground)}</div>
      <Button
        className={styles.button}
        size="small"
        tabIndex={tabIndex}
        disabledFocusable={saving}
        onClick={giveAgain}
      >
        {words.useAgain}
      </Button>
    </div>
  );
}
