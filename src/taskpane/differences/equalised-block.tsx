/** 已改为一致，尚缺更正原因: edits that made both sides equal without a reason stay listed until they have one. */
import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { RevealNote } from "../findings/place-link";
import { RowContext, useReveal } from "../findings/row-context";
import { SubjectLine } from "../findings/subject-line";
import { usePane } from "../pane-context";
import type { EqualisedDifference } from "../session/session-state";
import { BothSides } from "./both-sides";
import { GivenReason } from "./given-reason";

const SHOWN_AT_FIRST = 3;

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    minHeight: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  body: { whiteSpace: "normal" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  one: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

export function EqualisedBlock() {
  const styles = useStyles();
  const { state, messages } = usePane();
  const words = messages.pane.differences;
  const [all, setAll] = useState(false);
  const open = state.equalised.filter(({ reason, ground }) => reason === null || ground === null);
  if (open.length === 0) return null;
  const more = open.length - SHOWN_AT_FIRST;
  return (
    <section className={styles.block} aria-label={words.equalised}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          <span className={styles.title}>{words.equalised}</span>
          {words.equalisedText}
        </MessageBarBody>
      </MessageBar>
      {(all ? open : open.slice(0, SHOWN_AT_FIRST)).map((one) => (
        <Equalised key={one.before.id} of={one} />
      ))}
      {more > 0 && !all && <Link onClick={() => setAll(true)}>{words.moreEqualised(more)}</Link>}
    </section>
  );
}

function Equalised({ of: { before, reason, ground } }: { readonly of: EqualisedDifference }) {
  const styles = useStyles();
  const words = usePane().messages.pane.differences;
  const reveal = useReveal();
  return (
    <RowContext.Provider value={{ ...reveal, tabIndex: 0 }}>
      <div className={styles.one}>
        <SubjectLine of={before} />
        <BothSides difference={before} before={words.before} />
        <GivenReason difference={before.id} reason={reason} ground={ground} />
        <RevealNote />
      </div>
    </RowContext.Provider>
  );
}
