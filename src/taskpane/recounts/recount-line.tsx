/** What came back for a difference: the fresh count and which side has it too, nothing about what to do. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { recountId, recountOutcome, recounted } from "../../core/model/recount";
import type { Recount } from "../../core/model/recount";
import type { Difference } from "../../core/model/reconciliation";
import { recountsWordsIn } from "../../messages/recounts-words-in";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface RecountLineProps {
  readonly difference: Difference;
  readonly recounts: readonly Recount[];
}

export function RecountLine({ difference, recounts }: RecountLineProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = recountsWordsIn(language);
  const of = recounts.find(({ id }) => id === recountId(difference));
  if (!of) return null;
  const counted = recounted([of], difference);
  const total = recounted([of], { ...difference, parity: "all", sex: "all" });
  const count =
    counted !== null
      ? `${words.counted(counted)} · ${words.outcome[recountOutcome(difference, counted)]}`
      : total !== null
        ? words.countedTotal(total)
        : null;
  const rest = [
    of.reason === null ? null : words.reason(of.reason),
    of.day === null ? null : words.day(of.day),
  ].filter((text) => text !== null);
  return (
    <div className={styles.line}>
      {count !== null && <div className={styles.count}>{count}</div>}
      {rest.map((text) => (
        <div key={text}>{text}</div>
      ))}
    </div>
  );
}
