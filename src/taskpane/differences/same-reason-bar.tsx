/** One reason for all chosen differences: what a clerk does who has asked one unit about all of them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import type { ReasonDraft } from "./differences-context";
import { ReasonForm, givenOf } from "./reason-form";

const BLANK: ReasonDraft = { reason: "", ground: "", saving: false };

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

interface SameReasonBarProps {
  readonly chosen: readonly string[];
  /** Nothing is chosen any more. */
  readonly onDone: () => void;
}

export function SameReasonBar({ chosen, onDone }: SameReasonBarProps) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.differences;
  // Null while only the number is shown: the form takes half of a small pane.
  const [draft, setDraft] = useState<ReasonDraft | null>(null);
  if (chosen.length === 0) return null;
  const done = () => {
    setDraft(null);
    onDone();
  };
  const save = (given: ReasonDraft) => {
    setDraft({ ...given, saving: true });
    const said = givenOf(given);
    void Promise.all(chosen.map((id) => actions.giveReason(id, ...said))).then(done);
  };
  return (
    <section className={styles.bar} aria-label={words.sameReason}>
      <div className={styles.line}>
        <div role="status" className={styles.title}>
          {words.selected(chosen.length)}
        </div>
        {draft === null && (
          <>
            <Button size="small" appearance="primary" onClick={() => setDraft(BLANK)}>
              {words.sameReason}
            </Button>
            <Button size="small" appearance="subtle" onClick={done}>
              {words.cancel}
            </Button>
          </>
        )}
      </div>
      {draft !== null && (
        <ReasonForm draft={draft} onChange={setDraft} onSave={() => save(draft)} onCancel={done} />
      )}
    </section>
  );
}
