/** A ready message to every unit that is asked to count afresh, and how many slips came back. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useState } from "react";
import { ALL_UNITS } from "../../core/model/births";
import { recountRequests } from "../../core/reporting/recount-requests";
import type { AskedRecount } from "../../messages/pane/recounts-words";
import { recountsWordsIn } from "../../messages/recounts-words-in";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";
import { copyText } from "../shell/copy-text";
import { UnitMessage } from "./unit-message";

/** So many are shown, and more when asked for: a county has hundreds. */
const SHOWN_AT_ONCE = 10;

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    width: "100%",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function RecountsView() {
  const { state, language } = usePane();
  const styles = useStyles();
  const words = recountsWordsIn(language);
  const { judgement } = state;
  const asked = useMemo(() => (judgement ? askedOf(judgement) : []), [judgement]);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [said, setSaid] = useState("");
  const returned = judgement?.recounts ?? [];
  const problems = returned.reduce((sum, recount) => sum + (recount.problems?.length ?? 0), 0);
  const copy = async (of: readonly AskedRecount[]) => {
    const done = await copyText(of.map(words.message).join("\n"));
    setSaid(done ? words.copied(of.length) : words.copyByHand);
  };
  return (
    <div className={styles.view}>
      {returned.length > 0 && <Caption1>{words.returned(returned.length, problems)}</Caption1>}
      <Caption1 className={styles.quiet}>{asked.length > 0 ? words.why : words.nobody}</Caption1>
      {asked.length > 0 && (
        <Button size="small" icon={<Copy16Regular />} onClick={() => void copy(asked)}>
          {words.copyAll(asked.length)}
        </Button>
      )}
      <Caption1 role="status" className={styles.quiet}>
        {said}
      </Caption1>
      <ul className={styles.list}>
        {asked.slice(0, shown).map((one) => (
          <UnitMessage
            key={`${one.office} ${one.unit}`}
            asked={one}
            words={words}
            onCopy={() => void copy([one])}
          />
        ))}
      </ul>
      {asked.length > shown && (
        <Button size="small" onClick={() => setShown(shown + SHOWN_AT_ONCE * 5)}>
          {words.more(asked.length - shown)}
        </Button>
      )}
    </div>
  );
}

function askedOf({ reconciliation, settings, asOf }: Judgement): AskedRecount[] {
  const requests = recountRequests(reconciliation, settings, asOf);
  const several = new Set(requests.map(({ reportingUnit }) => reportingUnit)).size > 1;
  return requests.map(({ reportingUnit, unit, months, deadline }) => ({
    office: several || unit === ALL_UNITS ? reportingUnit : "",
    unit,
    months: months.map(({ month }) => month),
    deadline,
  }));
}
