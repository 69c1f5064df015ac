/** One difference: both sides as equals, possible causes, and the clerk's reason. Nothing here is a "should be". */
import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/model/finding";
import type { Difference } from "../../core/model/reconciliation";
import { INLINE_LINK, RevealNote } from "../findings/place-link";
import { useRow } from "../findings/row-context";
import { RuleName } from "../findings/rule-name";
import { SeverityIcon } from "../findings/severity-icon";
import { SubjectLine, useSubject } from "../findings/subject-line";
import { usePane } from "../pane-context";
import { RecountLineOnDemand } from "../recounts/recount-line-on-demand";
import { BothSides } from "./both-sides";
import { useDifferences } from "./differences-context";
import { EarlierReason } from "./earlier-reason";
import { GivenReason } from "./given-reason";
import { PossibleCauses } from "./possible-causes";
import { SinceWord } from "./since-word";
import { StateWord } from "./state-word";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  link: INLINE_LINK,
  told: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface DifferenceCardProps {
  readonly difference: Difference;
  /** Its own finding. */
  readonly finding: Finding | null;
  /** A finding about one of its cells. */
  readonly told: Finding | null;
}

export function DifferenceCard({ difference, finding, told }: DifferenceCardProps) {
  const styles = useStyles();
  const words = usePane().messages.pane.differences;
  const { tabIndex } = useRow();
  const { links, selection, goTo } = useDifferences();
  const subject = useSubject();
  const { id, reason, ground } = difference;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        {selection !== null && (
          <Checkbox
            checked={selection.chosen.has(id)}
            input={{ tabIndex }}
            aria-label={words.select(subject(difference))}
            onChange={(_, { checked }) => selection.choose([id], checked === true)}
          />
        )}
        <SeverityIcon severity="warning" />
        {finding !== null && <RuleName finding={finding} />}
        <SinceWord since={difference.since} />
        <StateWord state={links.stateOf(difference)} />
      </div>
      <SubjectLine of={difference} />
      <BothSides difference={difference} />
      {told !== null && (
        <div className={styles.told}>
          {words.toldElsewhere}{" "}
          <Link className={styles.link} tabIndex={tabIndex} onClick={() => goTo(told.id)}>
            {words.showFinding}
          </Link>
        </div>
      )}
      <PossibleCauses difference={difference} />
      <RecountLineOnDemand difference={difference} />
      <EarlierReason difference={difference} />
      <GivenReason difference={id} reason={reason} ground={ground} />
      <RevealNote />
    </div>
  );
}
