/** What open procedures of a unit would change in its points, month by month. Never a count. */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { WhatIf, WhatIfMonth } from "../../core/model/what-if";
import type { WhatIfWords } from "../../messages/pane/what-if-words";
import { whatIfWordsIn } from "../../messages/what-if-words-in";
import { usePane } from "../pane-context";
import { useAsked } from "../use-asked";
import { pointsText, signedPoints } from "./points-text";
import type { WhatIfSectionProps } from "./what-if-section";
import { Waiting } from "../shell/waiting";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    fontVariantNumeric: "tabular-nums",
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  month: {
    paddingBlock: tokens.spacingVerticalS,
    borderTopStyle: "solid",
    borderTopWidth: tokens.strokeWidthThin,
    borderTopColor: tokens.colorNeutralStroke2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  steps: { listStyleType: "disc", margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  outcomes: { margin: 0 },
  outcome: { marginTop: tokens.spacingVerticalXS },
  when: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  then: {
    margin: 0,
    overflowWrap: "anywhere",
    ":first-letter": { textTransform: "uppercase" },
  },
});

export function WhatIfView({ unit, judgement }: WhatIfSectionProps) {
  const { lists, language } = usePane();
  const styles = useStyles();
  const words = whatIfWordsIn(language);
  const asked = useAsked(
    useCallback(
      async () =>
        // The index names the unit only within its own judgement.
        judgement.scores?.units.includes(unit) ? lists.whatIf(unit.index) : null,
      [judgement, unit, lists]
    )
  );
  if (asked.state === "waiting") return <Waiting />;
  const found = asked.state === "answered" ? asked.answer : null;
  if (!found) {
    return <Caption1 role="alert">{words.failed}</Caption1>;
  }
  return (
    <div className={styles.view}>
      <p className={styles.quiet}>{words.onlyProcedure}</p>
      <Totals found={found} words={words} />
      {found.months.length === 0 ? (
        <p className={styles.line}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {found.months.map((month) => (
            <Month key={month.month} month={month} total={found.total} words={words} />
          ))}
        </ul>
      )}
    </div>
  );
}

function changeText(change: number, words: WhatIfWords): string {
  return change === 0 ? words.unchanged : words.change(signedPoints(change));
}

function Totals({ found, words }: { readonly found: WhatIf; readonly words: WhatIfWords }) {
  const styles = useStyles();
  const { total, allDone, notEntered } = found;
  return (
    <div>
      <p className={styles.line}>{words.now(pointsText(total))}</p>
      {allDone !== null && (
        <p className={styles.line}>
          {words.allDone(pointsText(allDone), changeText(allDone - total, words))}
        </p>
      )}
      {notEntered > 0 && <p className={styles.quiet}>{words.notEntered(pointsText(notEntered))}</p>}
    </div>
  );
}

interface MonthProps {
  readonly month: WhatIfMonth;
  /** Of the unit as it stands. */
  readonly total: number;
  readonly words: WhatIfWords;
}

function Month({ month, total, words }: MonthProps) {
  const styles = useStyles();
  return (
    <li className={styles.month}>
      <h4 className={styles.heading}>
        {words.month(month.month)} · {words.state(month.state)}
      </h4>
      <ul className={styles.steps}>
        {month.steps.map((step) => (
          <li key={step.kind}>{words.step(step)}</li>
        ))}
      </ul>
      <dl className={styles.outcomes}>
        {month.outcomes.map(({ outcome, state, total: then }) => (
          <div key={outcome} className={styles.outcome}>
            <dt className={styles.when}>{words.outcome(outcome, month.steps)}</dt>
            <dd className={styles.then}>
              {words.result(words.state(state), changeText(then - total, words), pointsText(then))}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
