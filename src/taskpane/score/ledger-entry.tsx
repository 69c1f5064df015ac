/** One gain, loss or open amount: why, when, how many points, and the cells that show it. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerEntry } from "../../core/model/score";
import { CellLink } from "../origin/cell-link";
import { usePane } from "../pane-context";
import { signedPoints } from "./points-text";

/** Cells shown at once; a month with many differences has more, and a button for them. */
const FIRST_CELLS = 4;

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  more: { fontSize: "inherit", lineHeight: "inherit" },
  quiet: { color: tokens.colorNeutralForeground2 },
  cells: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

export interface EntryLineProps {
  readonly entry: LedgerEntry;
  /** Title of its item. */
  readonly title: string;
}

export function EntryLine({ entry, title }: EntryLineProps) {
  const { messages } = usePane();
  const { sheets } = messages;
  const words = messages.pane.score;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const open = entry.kind === "open";
  const cells = all ? entry.evidence : entry.evidence.slice(0, FIRST_CELLS);
  const rest = entry.evidence.length - cells.length;
  return (
    <li className={styles.entry}>
      <span className={mergeClasses(open && styles.quiet)}>
        {entry.month && `${sheets.period(entry.month)} `}
        {sheets.ledger.why(entry, title)}
      </span>
      <span className={mergeClasses(styles.points, open && styles.quiet)}>
        {sheets.ledger.kinds[entry.kind]} {signedPoints(entry.points)}
      </span>
      {cells.length > 0 && (
        <div className={styles.cells}>
          <span>{words.evidence}</span>
          {cells.map((place, at) => (
            <CellLink key={at} place={place} />
          ))}
          {rest > 0 && (
            <Link as="button" className={styles.more} onClick={() => setAll(true)}>
              {words.moreEvidence(rest)}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}
