/** The funnel with what tells who a point is: pointing, or stepping from unit to unit by the keyboard. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import { watchWordsIn } from "../../messages/watch-words-in";
import type { Funnel, PlainRatio } from "../judge/judgement";
import { usePane } from "../pane-context";
import { FiguresTable } from "../ratio/figures-table";
import { countText, limitTexts, ratioText } from "../ratio/ratio-figures";
import { subjectKey, subjectName } from "../ratio/ratio-subject";
import type { Subject } from "../ratio/ratio-subject";
import { FunnelPicture } from "./funnel-picture";
import { PictureBlock } from "./picture-block";

/** A longer table takes seconds to show; the sheet holds all of them. */
const MOST_ROWS = 100;

const useStyles = makeStyles({
  who: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "56px",
    // As wide as the picture.
    maxWidth: "440px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  said: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  step: { flexShrink: 0, minWidth: "28px" },
});

export interface FunnelWatchProps {
  readonly funnel: Funnel;
  readonly chosen: Subject;
  readonly onChoose: (subject: Subject) => void;
}

export function FunnelWatch({ funnel, chosen, onChoose }: FunnelWatchProps) {
  const { state, messages, language } = usePane();
  const words = watchWordsIn(language).pane;
  const { sheets } = messages;
  const { centre } = (state.judgement ?? state).settings.reference;
  const { points, axis } = funnel;
  const several = new Set(points.map(({ reportingUnit }) => reportingUnit)).size > 1;
  const name = (point: PlainRatio) => subjectName(point, several, messages);
  const own = points.findIndex((point) => subjectKey(point) === subjectKey(chosen));
  const [pointed, setPointed] = useState<number | null>(null);
  const marked = pointed ?? (own === -1 ? null : own);
  const title = `${words.funnel.title}${sheets.parentheses(
    `${sheets.spanKind[funnel.spanKind]} ${sheets.period(funnel.span)}`
  )}`;
  const { undrawn, withoutRatio, beyondAxis } = funnel;
  const left = [
    ...(undrawn > 0 ? [words.funnel.undrawn(undrawn)] : []),
    ...(withoutRatio > 0 ? [words.funnel.withoutRatio(withoutRatio)] : []),
    ...(beyondAxis > 0 ? [words.funnel.beyondAxis(beyondAxis, axis.max)] : []),
  ];
  const listed = points.slice(0, MOST_ROWS);
  return (
    <PictureBlock
      title={title}
      spoken={{
        numbers: words.showNumbers(words.funnel.title),
        chart: words.showChart(words.funnel.title),
      }}
      legend={words.funnel.legend(centre, points.length)}
      notes={[words.funnel.many, ...left]}
      picture={() => (
        <>
          <FunnelPicture
            funnel={funnel}
            centre={centre}
            label={words.funnel.label(points.length, centre)}
            axisLabel={words.funnel.axis}
            marked={marked}
            onPoint={setPointed}
          />
          <Who
            points={points}
            marked={marked}
            name={name}
            onStep={setPointed}
            chosen={own}
            onChoose={onChoose}
          />
        </>
      )}
      numbers={() => (
        <>
          <FiguresTable
            caption={words.funnel.title}
            heading={words.funnel.unit}
            rows={listed.map((point) => ({
              key: subjectKey(point),
              name: name(point),
              point,
              verdict: sheets.ratio.verdict[point.verdict],
            }))}
          />
          {points.length > listed.length && (
            <p>{words.funnel.listed(listed.length, points.length)}</p>
          )}
        </>
      )}
    />
  );
}

interface WhoProps {
  readonly points: readonly PlainRatio[];
  readonly marked: number | null;
  /** Index of the unit whose ratio the page shows; −1 for none. */
  readonly chosen: number;
  readonly name: (point: PlainRatio) => string;
  readonly onStep: (index: number) => void;
  readonly onChoose: (subject: Subject) => void;
}

function Who({ points, marked, chosen, name, onStep, onChoose }: WhoProps) {
  const { messages, language } = usePane();
  const words = watchWordsIn(language).pane.funnel;
  const ratio = messages.pane.ratio;
  const styles = useStyles();
  const point = marked === null ? undefined : points[marked];
  const limits = point ? limitTexts(point) : null;
  const step = (by: number) => {
    const from = marked ?? (by > 0 ? -1 : 0);
    onStep((from + by + points.length) % points.length);
  };
  return (
    <div className={styles.who}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.step}
        icon={<ChevronLeft16Regular />}
        aria-label={words.previous}
        onClick={() => step(-1)}
      />
      <div className={styles.said}>
        <div role="status">
          {point ? (
            <>
              <span className={styles.name}>{name(point)}</span>{" "}
              {ratio.counts(
                countText(point.male),
                countText(point.female),
                countText(point.male + point.female)
              )}
              {" · "}
              {messages.sheets.ratio.headers.ratio} {ratioText(point)}
              {limits && (
                <>
                  {" · "}
                  {ratio.interval} {ratio.range(limits.low, limits.high)}
                </>
              )}
              {" · "}
              {messages.sheets.ratio.verdict[point.verdict]}
            </>
          ) : (
            words.point
          )}
        </div>
        {point && marked !== chosen && (
          <Button
            appearance="transparent"
            size="small"
            onClick={() => {
              onChoose(point);
            }}
          >
            {words.open(name(point))}
          </Button>
        )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.step}
        icon={<ChevronRight16Regular />}
        aria-label={words.next}
        onClick={() => step(1)}
      />
    </div>
  );
}
