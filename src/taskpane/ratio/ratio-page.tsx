/** 性别比: of all units together first, and of any office or unit that the clerk chooses. */
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Judgement, RatioOverview } from "../judge/judgement";
import { usePane } from "../pane-context";
import type { Asked } from "../use-asked";
import { useAsked } from "../use-asked";
import { RatioView } from "./ratio-view";
import { subjectKey } from "./ratio-subject";
import type { Subject } from "./ratio-subject";
import { SubjectPicker } from "./subject-picker";
import { WatchOnDemand } from "../watch/watch-on-demand";

const useStyles = makeStyles({
  page: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "& > *": { flexShrink: 0 },
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function RatioPage() {
  const { state, messages } = usePane();
  const styles = useStyles();
  const { judgement } = state;
  const first = judgement?.ratios[0];
  return (
    <div className={styles.page}>
      {judgement && state.checked ? (
        first ? (
          <Ratios judgement={judgement} first={first} />
        ) : (
          <p className={styles.note}>{messages.sheets.ratio.empty}</p>
        )
      ) : (
        <p className={styles.note}>{messages.pane.ratio.notYet}</p>
      )}
    </div>
  );
}

interface RatiosProps {
  readonly judgement: Judgement;
  readonly first: RatioOverview;
}

function Ratios({ judgement, first }: RatiosProps) {
  const { lists, messages } = usePane();
  const words = messages.pane.ratio;
  const styles = useStyles();
  const [wanted, setWanted] = useState<Subject>(first);
  // Asked again for every judgement: an edit may add a unit or change its births.
  const subjects = useAsked(
    useCallback(() => listed(judgement, lists.subjects()), [judgement, lists])
  );
  const known = subjects.state === "answered" ? subjects.answer : judgement.ratios;
  const key = subjectKey(wanted);
  const gone = subjects.state === "answered" && !known.some((one) => subjectKey(one) === key);
  const chosen = gone ? first : wanted;
  const overview = useOverview(judgement, chosen);
  return (
    <>
      <SubjectPicker subjects={known} chosen={chosen} onChoose={setWanted} />
      {overview.state === "answered" && <RatioView overview={overview.answer} />}
      {overview.state === "waiting" && <Spinner size="small" label={words.loading} />}
      {overview.state === "failed" && (
        <p role="alert" className={styles.note}>
          {words.failed}
        </p>
      )}
      <WatchOnDemand judgement={judgement} chosen={chosen} onChoose={setWanted} />
      {messages.sheets.ratio.notes(judgement.settings).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

/** What the judgement already holds, and the judge's whole list without repeating it. */
async function listed(
  judgement: Judgement,
  asked: Promise<readonly Subject[]>
): Promise<readonly Subject[]> {
  const held = new Set(judgement.ratios.map(subjectKey));
  const all = await asked;
  return [...judgement.ratios, ...all.filter((subject) => !held.has(subjectKey(subject)))];
}

/** The overviews of all units came with the judgement; others are asked for. */
function useOverview(judgement: Judgement, of: Subject): Asked<RatioOverview> {
  const { lists } = usePane();
  const { reportingUnit, unit, part } = of;
  const asked = useAsked(
    useCallback(async () => {
      const subject = { reportingUnit, unit, part };
      return heldOverview(judgement, subject) ?? (await lists.overview(subject));
    }, [judgement, lists, reportingUnit, unit, part])
  );
  const held = heldOverview(judgement, of);
  return held ? { state: "answered", answer: held } : asked;
}

function heldOverview(judgement: Judgement, of: Subject): RatioOverview | undefined {
  const key = subjectKey(of);
  return judgement.ratios.find((overview) => subjectKey(overview) === key);
}
