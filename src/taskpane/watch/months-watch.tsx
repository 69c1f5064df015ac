/** 监测 of all units together: what the charts say, both pictures, and what they can see at all. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Watched, WatchedMonth } from "../../core/model/surveillance";
import { roundHalfUp } from "../../core/statistics/round-half-up";
import { watchWordsIn } from "../../messages/watch-words-in";
import { usePane } from "../pane-context";
import { FiguresTable } from "../ratio/figures-table";
import { countText } from "../ratio/ratio-figures";
import { CusumPicture } from "./cusum-picture";
import { PictureBlock, useBlockStyles } from "./picture-block";
import { PlainTable } from "./plain-table";
import { RollingPicture } from "./rolling-picture";

/** Less than this is no picture. */
const FEWEST_POINTS = 2;

const useStyles = makeStyles({
  outcome: { margin: 0, overflowWrap: "anywhere" },
  alarm: { fontWeight: tokens.fontWeightSemibold },
  icon: {
    color: tokens.colorStatusWarningForeground3,
    verticalAlign: "text-bottom",
    marginRight: tokens.spacingHorizontalXS,
  },
});

export function MonthsWatch({ watched }: { readonly watched: Watched }) {
  const { language } = usePane();
  const { pane, sheet } = watchWordsIn(language);
  const styles = useStyles();
  const block = useBlockStyles();
  const { months, design } = watched;
  const alarmed = months.some(({ alarm }) => alarm !== null);
  return (
    <>
      <p className={mergeClasses(styles.outcome, alarmed && styles.alarm)}>
        {alarmed && <Warning16Filled className={styles.icon} />}
        {sheet.outcome(watched)}
      </p>
      <p className={block.note}>{sheet.meaning(watched)}</p>
      <Rolling months={months} />
      {design && <Sums watched={watched} />}
      {design && <p className={block.note}>{sheet.design(watched)}</p>}
      {design && (
        <section>
          <h3 className={block.heading}>{pane.power.title}</h3>
          <PlainTable
            caption={pane.power.title}
            headers={pane.power.headers}
            rows={design.power.map(({ truth, caughtInYear, birthsNeeded }) => [
              String(truth),
              sheet.power.share(caughtInYear),
              countText(birthsNeeded),
            ])}
          />
          <p className={block.note}>{sheet.power.note(design)}</p>
        </section>
      )}
    </>
  );
}

function Rolling({ months: all }: { readonly months: readonly WatchedMonth[] }) {
  const { state, messages, language } = usePane();
  const { pane, sheet } = watchWordsIn(language);
  const styles = useBlockStyles();
  const { above, below } = (state.judgement ?? state).settings.reference;
  const points = all.flatMap(({ rolling }) => (rolling?.ratio == null ? [] : rolling));
  if (points.length < FEWEST_POINTS) return <p className={styles.note}>{sheet.noRolling}</p>;
  const months = all.slice(all.findIndex(({ rolling }) => rolling !== null));
  const { title } = pane.rolling;
  return (
    <PictureBlock
      title={title}
      spoken={{ numbers: pane.showNumbers(title), chart: pane.showChart(title) }}
      legend={pane.rolling.legend(below, above)}
      notes={[pane.rolling.note]}
      picture={() => (
        <RollingPicture months={months} label={pane.rolling.label(points.length, below, above)} />
      )}
      numbers={() => (
        <FiguresTable
          caption={title}
          heading={pane.rolling.span}
          rows={months.flatMap(({ month, rolling }) =>
            rolling
              ? [
                  {
                    key: month,
                    name: messages.sheets.period(month),
                    point: { ...rolling, verdict: "not-tested" as const },
                  },
                ]
              : []
          )}
        />
      )}
    />
  );
}

function Sums({ watched }: { readonly watched: Watched }) {
  const { messages, language } = usePane();
  const { pane, sheet } = watchWordsIn(language);
  const { months, design } = watched;
  if (!design) return null;
  const { title } = pane.cusum;
  const { headers, alarm } = sheet.months;
  return (
    <PictureBlock
      title={title}
      spoken={{ numbers: pane.showNumbers(title), chart: pane.showChart(title) }}
      legend={pane.cusum.legend}
      picture={() => (
        <CusumPicture
          months={months}
          design={design}
          label={pane.cusum.label(watched)}
          mark={(month) =>
            pane.cusum.mark(
              messages.sheets.period(month.month),
              month.alarm ? alarm[month.alarm] : ""
            )
          }
        />
      )}
      numbers={() => (
        <PlainTable
          caption={title}
          headers={[headers.month, headers.up, headers.down, headers.alarm]}
          rows={months.map((month) => [
            messages.sheets.period(month.month),
            roundHalfUp(month.up, 2),
            roundHalfUp(month.down, 2),
            month.alarm ? alarm[month.alarm] : pane.cusum.none,
          ])}
        />
      )}
    />
  );
}
