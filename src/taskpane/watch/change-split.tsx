/** A change of the ratio from one span to the next: both ratios, what z allows to say, and the parts by parity. */
import type { ParityCounts, RatioChange } from "../../core/model/surveillance";
import { CHANGE_WITH_GROUND } from "../../core/statistics/ratio-change";
import { roundHalfUp } from "../../core/statistics/round-half-up";
import { watchWordsIn } from "../../messages/watch-words-in";
import { usePane } from "../pane-context";
import { ratioText } from "../ratio/ratio-figures";
import { useBlockStyles } from "./picture-block";
import { PlainTable } from "./plain-table";

export function ChangeSplit({ change }: { readonly change: RatioChange }) {
  const { messages, language } = usePane();
  const { pane, sheet } = watchWordsIn(language);
  const styles = useBlockStyles();
  const { sheets } = messages;
  const words = pane.change;
  const caption = words.caption(change, sheets.period(change.from), sheets.period(change.to));
  const { parities, ratioPart, compositionPart, z } = change;
  const verdict = Math.abs(z) < CHANGE_WITH_GROUND ? "chance" : z > 0 ? "rise" : "fall";
  const row = (
    name: string,
    counts: { readonly before: ParityCounts; readonly after: ParityCounts },
    parts: readonly (number | null)[]
  ) => [
    name,
    ratioText(counts.before),
    ratioText(counts.after),
    ...parts.map((part) => (part === null ? "" : signed(part))),
  ];
  return (
    <section>
      <p className={styles.note}>
        {caption}
        {sheets.colon}
        <strong>{sheet.changes.verdict[verdict]}</strong>
      </p>
      <PlainTable
        caption={`${words.title} ${caption}`}
        headers={words.headers}
        summed
        rows={[
          ...(parities ?? []).map((parity) =>
            row(sheets.parity[parity.parity], parity, [
              parity.ratioPart,
              parity.compositionPart,
              parity.ratioPart + parity.compositionPart,
            ])
          ),
          row(sheets.parity.all, { before: change.countsBefore, after: change.countsAfter }, [
            ratioPart,
            compositionPart,
            change.after - change.before,
          ]),
        ]}
      />
      {!parities && <p className={styles.note}>{sheet.changes.noSplit}</p>}
    </section>
  );
}

/** +4.88, −3.04: a minus sign as wide as the plus. */
function signed(value: number): string {
  const text = roundHalfUp(Math.abs(value), 2);
  return Number(text) === 0 ? text : `${value < 0 ? "−" : "+"}${text}`;
}
