/** 女婴数估计差额 beside the verdicts of an office or unit, with its interval and its caution. */
import type { GirlsDeviation } from "../../core/model/surveillance";
import { roundHalfUp } from "../../core/statistics/round-half-up";
import { watchWordsIn } from "../../messages/watch-words-in";
import { usePane } from "../pane-context";
import { useBlockStyles } from "./picture-block";
import { PlainTable } from "./plain-table";

export function DeviationTable({ deviations }: { readonly deviations: readonly GirlsDeviation[] }) {
  const { messages, language } = usePane();
  const { pane, sheet } = watchWordsIn(language);
  const styles = useBlockStyles();
  const { sheets } = messages;
  const words = pane.deviation;
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      <PlainTable
        caption={words.title}
        headers={words.headers}
        rows={deviations.map(({ of, estimate, low, high }) => [
          `${sheets.spanKind[of.spanKind]} ${sheets.period(of.span)} ${sheets.parity[of.parity]}`,
          roundHalfUp(estimate, 0),
          messages.pane.ratio.range(roundHalfUp(low, 0), roundHalfUp(high, 0)),
        ])}
      />
      {sheet.deviations.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}
