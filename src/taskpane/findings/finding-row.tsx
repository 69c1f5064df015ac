/** One finding: where, what is there, what was expected, and what to do. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../pane-context";
import { MISMATCH } from "./item";
import { PlaceLink, RevealNote, usePlaceWords } from "./place-link";
import { RelatedPlaces } from "./related-places";
import { RuleName } from "./rule-name";
import { SeverityIcon } from "./severity-icon";
import { SubjectLine } from "./subject-line";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  pair: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, margin: 0 },
  part: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  label: { color: tokens.colorNeutralForeground3 },
  figure: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  action: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  settled: {
    color: tokens.colorNeutralForeground3,
    // Seen by its ground, not by fading: struck text must stay legible.
    animationName: {
      from: { backgroundColor: tokens.colorStatusSuccessBackground1 },
      to: { backgroundColor: "transparent" },
    },
    animationDuration: "6s",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  struck: { textDecorationLine: "line-through" },
  done: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusSuccessForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function FindingRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { sheets } = usePane().messages;
  const place = usePlaceWords();
  const { headers, sentence, action } = sheets.findings;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        {finding.cell !== null && <PlaceLink place={finding.cell} />}
        <RuleName finding={finding} />
      </div>
      <SubjectLine of={finding} />
      <div>{sentence(finding, place)}</div>
      {hasExpectation(finding) && (
        <dl className={styles.pair}>
          <div className={styles.part}>
            <dt className={styles.label}>{headers.actual}</dt>
            <dd className={styles.figure}>{finding.actual}</dd>
          </div>
          <div className={styles.part}>
            <dt className={styles.label}>{headers.expected}</dt>
            <dd className={styles.figure}>{finding.expected}</dd>
          </div>
        </dl>
      )}
      {finding.severity === "error" && (
        <div className={styles.action}>
          <strong>{headers.action}</strong> {action(finding)}
        </div>
      )}
      <RelatedPlaces places={finding.related} />
      <RevealNote />
    </div>
  );
}

/**
 * Where the sheet itself says what the cell should be. Not between both sides, not where it is open which
 * cell of a sum is wrong, and not for dates, which nobody should bend.
 */
function hasExpectation({ rule, actual, expected, detail }: Finding): boolean {
  return (
    rule !== MISMATCH && actual !== null && typeof expected === "number" && detail["open"] !== 1
  );
}

/** A finding that the last edit settled, struck through where it stood. */
export function SettledRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { sheets } = usePane().messages;
  const place = usePlaceWords();
  // Between both sides nothing was put right: they agree.
  const done = finding.rule === MISMATCH ? sheets.comparison.gone : sheets.findings.gone;
  return (
    <div className={mergeClasses(styles.row, styles.settled)}>
      <div className={styles.head}>
        <span className={styles.done}>
          <CheckmarkCircle16Filled aria-hidden />
          {done}
        </span>
        {finding.cell !== null && <PlaceLink place={finding.cell} />}
        <span>{sheets.findings.ruleName(finding)}</span>
      </div>
      <SubjectLine of={finding} />
      <s className={styles.struck}>{sheets.findings.sentence(finding, place)}</s>
      <RevealNote />
    </div>
  );
}
