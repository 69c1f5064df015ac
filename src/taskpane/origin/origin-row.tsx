/** What the row is about: a difference with both sides as equals and the reason given, or a finding. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/model/finding";
import type { Difference } from "../../core/model/reconciliation";
import { placeWords } from "../findings/place-words";
import type { Origin } from "../judge/judgement";
import { usePane } from "../pane-context";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // One beside the other and alike: neither side stands first in weight.
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
  },
  side: { margin: 0, "& > dt": { color: tokens.colorNeutralForeground2 }, "& > dd": { margin: 0 } },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  text: { margin: 0, overflowWrap: "anywhere" },
});

export function OriginRow({ origin }: { readonly origin: Origin }) {
  const { state } = usePane();
  const listed = state.judgement?.reconciliation.differences.find(
    ({ id }) => id === origin.difference
  );
  const equalised = state.equalised.find(({ before }) => before.id === origin.difference);
  const finding = state.judgement?.findings.find(({ id }) => id === origin.finding);
  if (listed) return <BothSides difference={listed} equal={false} />;
  if (equalised) {
    const { before, reason, ground } = equalised;
    return <BothSides difference={{ ...before, reason, ground }} equal />;
  }
  return finding ? <Sentence finding={finding} /> : null;
}

interface BothSidesProps {
  readonly difference: Difference;
  /** The figures are those of before: both sides agree now. */
  readonly equal: boolean;
}

function BothSides({ difference, equal }: BothSidesProps) {
  const { messages } = usePane();
  const { sheets } = messages;
  const words = messages.pane.origin;
  const styles = useStyles();
  const { reason, ground } = difference;
  const reasonText = sheets.comparison.reasons.find((text) => text.startsWith(`${reason ?? ""} `));
  return (
    <section>
      <h3 className={styles.heading}>{words.difference}</h3>
      {equal && <p className={styles.text}>{words.equalNow}</p>}
      <div className={styles.sides}>
        {(["registration", "health"] as const).map((side) => (
          <dl key={side} className={styles.side}>
            <dt>{sheets.side[side]}</dt>
            <dd>
              <span className={styles.figure}>
                {equal ? words.before(String(difference[side])) : difference[side]}
              </span>{" "}
              <CellLink place={difference.cells[side]} />
            </dd>
          </dl>
        ))}
      </div>
      <p className={styles.text}>
        {reason === null ? words.noReason : words.reason(reasonText ?? reason, ground)}
      </p>
    </section>
  );
}

function Sentence({ finding }: { readonly finding: Finding }) {
  const { state, messages } = usePane();
  const { sheets } = messages;
  const styles = useStyles();
  const severalFiles = (state.judgement?.files.length ?? 0) > 1;
  return (
    <section>
      <h3 className={styles.heading}>
        {messages.pane.origin.finding}
        {sheets.colon}
        {sheets.findings.ruleName(finding)}
      </h3>
      <p className={styles.text}>
        {sheets.findings.sentence(finding, (place) => placeWords(place, severalFiles, sheets))}
      </p>
    </section>
  );
}
