/** One item: points of its full mark, what changed them, and what is still missing in procedure. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { LedgerItem } from "../judge/judgement";
import { CellLink } from "../origin/cell-link";
import { usePane } from "../pane-context";
import { EntryLine } from "./ledger-entry";
import { pointsText, signedPoints } from "./points-text";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { overflowWrap: "anywhere" },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  missing: {
    display: "flex",
    flexDirection: "column",
    paddingTop: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
});

export function LedgerItemView({ item }: { readonly item: LedgerItem }) {
  const { state, messages } = usePane();
  const { sheets } = messages;
  const words = messages.pane.score;
  const styles = useStyles();
  const title = sheets.of(item.title);
  // The lines below name each blank input; the entry that merely counts them would say it twice.
  const entries = item.entries.filter(
    ({ why }) => why.code !== "not-entered" || item.missingInputs.length === 0
  );
  const inputSheet = sheets.sheetNames["score-input"];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <span className={styles.points}>{itemPoints(item, words.ofMax, words.notApplicable)}</span>
      </div>
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map((entry, at) => (
            <EntryLine key={at} entry={entry} title={title} />
          ))}
        </ul>
      )}
      {item.missingInputs.length > 0 && (
        <div className={styles.missing}>
          <span>
            {words.missing}
            {item.missingInputs
              .map((input) => words.input(sheets.of(input.title)))
              .join(sheets.listSeparator)}
            {item.notEntered > 0 && sheets.parentheses(words.points(pointsText(item.notEntered)))}
          </span>
          {item.missingInputs[0] && state.capabilities.reveal && (
            <span>
              <CellLink place={item.missingInputs[0].place}>{words.enter(inputSheet)}</CellLink>
            </span>
          )}
        </div>
      )}
    </li>
  );
}

/** Nothing is known of the item yet: a dash, because 0 would mean that it was looked at and got nothing. */
function isUndecided({ points, max, open, notEntered }: LedgerItem): boolean {
  return points === 0 && open + notEntered > 0 && open + notEntered >= max;
}

function itemPoints(
  item: LedgerItem,
  ofMax: (points: string, max: string) => string,
  notApplicable: string
): string {
  if (item.points === null) return notApplicable;
  if (item.adjustment) return signedPoints(item.points);
  return ofMax(isUndecided(item) ? "—" : pointsText(item.points), pointsText(item.max));
}
