/** The ledger of one unit: the sum, then every item by chapter. */
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useEffect, useRef } from "react";
import type { Judgement, LedgerItem, ScoredUnit } from "../judge/judgement";
import { usePane } from "../pane-context";
import type { LongLists } from "../session/long-lists";
import { useAsked } from "../use-asked";
import { LedgerItemView } from "./ledger-item-view";
import { pointsText } from "./points-text";
import { sumLine } from "./sum-line";
import type { SumTerm } from "./sum-line";
import { UnitMarks } from "./unit-marks";
import { WhatIfSection } from "./what-if-section";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  chapter: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sum: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  term: { whiteSpace: "nowrap" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface UnitLedgerProps {
  readonly unit: ScoredUnit;
  readonly judgement: Judgement;
  readonly onBack: () => void;
}

export function UnitLedger({ unit, judgement, onBack }: UnitLedgerProps) {
  const { lists, messages } = usePane();
  const words = messages.pane.score;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    // Once, when it is opened: coming back to this page through its tab must not move the focus.
    if (!opened.current) heading.current?.focus();
    opened.current = true;
  }, []);
  const ledger = useAsked(
    useCallback(() => ledgerOf(judgement, unit, lists), [judgement, unit, lists])
  );
  return (
    <>
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <h2 className={styles.heading} tabIndex={-1} ref={heading}>
        {unit.unit}
      </h2>
      <UnitMarks unit={unit} />
      {unit.provisional && <p className={styles.quiet}>{words.provisionalNote}</p>}
      {ledger.state === "waiting" && <Spinner size="small" label={words.loading} />}
      {ledger.state === "failed" && (
        <p role="alert" className={styles.quiet}>
          {words.failed}
        </p>
      )}
      {ledger.state === "answered" && (
        <>
          <p className={styles.sum} role="group" aria-label={words.sum.label}>
            {sumLine(unit, ledger.answer).map((term) => (
              <Term key={term.name} term={term} />
            ))}
            <span className={styles.term}>
              = {words.sum.total} {pointsText(unit.total)}
            </span>
          </p>
          <WhatIfSection unit={unit} judgement={judgement} />
          <Chapters items={ledger.answer} />
        </>
      )}
    </>
  );
}

/** The index names the unit only within its own judgement. */
async function ledgerOf(
  judgement: Judgement,
  unit: ScoredUnit,
  lists: LongLists
): Promise<readonly LedgerItem[]> {
  if (!judgement.scores?.units.includes(unit)) return [];
  return lists.ledger(unit.index);
}

function Term({ term }: { readonly term: SumTerm }) {
  const words = usePane().messages.pane.score.sum;
  const styles = useStyles();
  const sign = term.name === "full" ? "" : term.points < 0 ? "− " : "+ ";
  return (
    <>
      <span className={styles.term}>
        {sign}
        {words[term.name]} {pointsText(Math.abs(term.points))}
      </span>{" "}
    </>
  );
}

function Chapters({ items }: { readonly items: readonly LedgerItem[] }) {
  const { messages } = usePane();
  const words = messages.pane.score;
  const styles = useStyles();
  const scored = items.filter(({ adjustment }) => !adjustment);
  const chapters = new Map<string, LedgerItem[]>();
  for (const item of scored) {
    const title = messages.sheets.of(item.chapter);
    chapters.set(title, [...(chapters.get(title) ?? []), item]);
  }
  const adjustments = items.filter(({ adjustment }) => adjustment);
  const touched = adjustments.filter(
    ({ points, entries, missingInputs }) =>
      (points ?? 0) !== 0 || entries.length > 0 || missingInputs.length > 0
  );
  const untouched = adjustments.length - touched.length;
  return (
    <>
      {[...chapters].map(([title, of]) => (
        <section key={title}>
          <h3 className={styles.chapter}>{title}</h3>
          <ul className={styles.list}>
            {of.map((item) => (
              <LedgerItemView key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {adjustments.length > 0 && (
        <section>
          <h3 className={styles.chapter}>{words.adjustments}</h3>
          <ul className={styles.list}>
            {touched.map((item) => (
              <LedgerItemView key={item.id} item={item} />
            ))}
          </ul>
          {untouched > 0 && <p className={styles.quiet}>{words.noEntries(untouched)}</p>}
        </section>
      )}
    </>
  );
}
