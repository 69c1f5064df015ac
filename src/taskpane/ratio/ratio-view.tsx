/** Everything about one office or unit: cards, months, parities. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RatioOverview } from "../judge/judgement";
import { usePane } from "../pane-context";
import { FiguresTable } from "./figures-table";
import { MonthsChart } from "./months-chart";
import { RatioCard } from "./ratio-card";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function RatioView({ overview }: { readonly overview: RatioOverview }) {
  const { state, messages } = usePane();
  const { sheets } = messages;
  const words = messages.pane.ratio;
  const styles = useStyles();
  const [numbers, setNumbers] = useState(false);
  const { above, below } = (state.judgement ?? state).settings.reference;
  const { cards, months, parities } = overview;
  return (
    <div className={styles.view}>
      {cards.length === 0 && <p className={styles.note}>{sheets.ratio.empty}</p>}
      {cards.map((card, at) => (
        <RatioCard key={`${card.spanKind} ${card.span}`} ratio={card} first={at === 0} />
      ))}
      {months.length > 0 && (
        <section>
          <div className={styles.head}>
            <h3 className={styles.heading}>{words.months}</h3>
            <Button appearance="subtle" size="small" onClick={() => setNumbers(!numbers)}>
              {numbers ? words.showChart : words.showNumbers}
            </Button>
          </div>
          {numbers ? (
            <FiguresTable
              caption={words.months}
              heading={words.month}
              rows={months.map((point) => ({
                key: point.span,
                name: sheets.period(point.span),
                point,
              }))}
            />
          ) : (
            <>
              <MonthsChart points={months} />
              <p className={styles.note}>{words.legend(below, above)}</p>
            </>
          )}
          <p className={styles.note}>{words.monthsNote}</p>
        </section>
      )}
      {parities.length > 0 && (
        <section>
          <h3 className={styles.heading}>
            {words.parities}
            {parities[0] && sheets.parentheses(sheets.period(parities[0].span))}
          </h3>
          <FiguresTable
            caption={words.parities}
            heading={sheets.ratio.headers.parity}
            rows={parities.map((ratio) => ({
              key: ratio.parity,
              name: sheets.parity[ratio.parity],
              point: ratio,
              verdict: ratio.ratio === null ? "" : sheets.ratio.verdict[ratio.verdict],
            }))}
          />
        </section>
      )}
    </div>
  );
}
