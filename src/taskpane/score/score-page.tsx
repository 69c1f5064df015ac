/** 考核得分: the units with their points, and the ledger of the one that is opened. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Judgement, ScoreOverview } from "../judge/judgement";
import { usePane } from "../pane-context";
import { UnitLedger } from "./unit-ledger";
import { UnitList } from "./unit-list";

const useStyles = makeStyles({
  page: {
    position: "relative",
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    "& > *": { flexShrink: 0 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  note: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export function ScorePage() {
  const { state, messages } = usePane();
  const words = messages.pane.score;
  const styles = useStyles();
  // A state, not a ref: the list below is there before its page.
  const [page, setPage] = useState<HTMLDivElement | null>(null);
  const { judgement } = state;
  const scores = judgement?.scores ?? null;
  return (
    <div className={styles.page} ref={setPage}>
      {!judgement || !state.checked ? (
        <p className={styles.quiet}>{words.notYet}</p>
      ) : scores && scores.units.length > 0 ? (
        <Scores judgement={judgement} scores={scores} page={page} />
      ) : (
        <p className={styles.quiet}>{words.nobody}</p>
      )}
    </div>
  );
}

interface ScoresProps {
  readonly judgement: Judgement;
  readonly scores: ScoreOverview;
  readonly page: HTMLDivElement | null;
}

function Scores({ judgement, scores, page }: ScoresProps) {
  const { messages } = usePane();
  const { sheets } = messages;
  const styles = useStyles();
  // By name: a recheck may change the indexes.
  const [opened, setOpened] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const unit = scores.units.find((one) => one.unit === opened);
  if (unit) {
    return <UnitLedger unit={unit} judgement={judgement} onBack={() => setOpened(null)} />;
  }
  const note = sheets.of(scores.scheme.note);
  return (
    <>
      <h2 className={styles.heading}>{sheets.of(scores.scheme.title)}</h2>
      {note !== "" && <p className={styles.note}>{note}</p>}
      {!scores.basisConfirmed && <p className={styles.quiet}>{sheets.scores.noBasis}</p>}
      {scores.units.some(({ provisional }) => provisional) && (
        <p className={styles.quiet}>{messages.pane.score.provisionalNote}</p>
      )}
      <UnitList
        units={scores.units}
        scrolls={page}
        last={last}
        onOpen={(name) => {
          setLast(name);
          setOpened(name);
        }}
      />
    </>
  );
}
