/** One side's month: how many, and by name those who have not plainly reported. */
import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { REPORT_STANDINGS } from "../../core/model/roll-call";
import type { ReportStanding, RollCall } from "../../core/model/roll-call";
import type { ReceiptsWords } from "../../messages/pane/receipts-words";

/** So many names are shown without asking. */
const FEW_NAMES = 12;

const useStyles = makeStyles({
  side: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  heading: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "8px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  more: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

export function SideRollCall({
  call,
  words,
}: {
  readonly call: RollCall;
  readonly words: ReceiptsWords;
}) {
  const styles = useStyles();
  const standings = REPORT_STANDINGS.filter((standing) => call.counts[standing] > 0);
  return (
    <section className={styles.side}>
      <div className={styles.heading}>
        <h3 className={styles.name}>{words.side[call.side]}</h3>
        <Caption1 className={styles.quiet}>{words.due(call.due, call.isDue)}</Caption1>
      </div>
      <p className={styles.counts}>
        {[
          words.must(call.must),
          ...standings.map(
            (standing) => `${words.standing[standing]}\u00a0${call.counts[standing]}`
          ),
        ].join(" · ")}
      </p>
      {call.outstanding.length === 0 ? (
        <div className={mergeClasses(styles.line, styles.good)}>
          <CheckmarkCircle16Regular className={styles.icon} />
          {words.allIn}
        </div>
      ) : (
        standings.map((standing) => (
          <Names key={standing} call={call} standing={standing} words={words} />
        ))
      )}
    </section>
  );
}

interface NamesProps {
  readonly call: RollCall;
  readonly standing: ReportStanding;
  readonly words: ReceiptsWords;
}

function Names({ call, standing, words }: NamesProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const names = call.outstanding
    .filter((each) => each.standing === standing)
    .map(({ unit }) => unit);
  if (names.length === 0) return null;
  const shown = all ? names : names.slice(0, FEW_NAMES);
  const urgent = standing === "missing" || standing === "late" || standing === "blank";
  return (
    <div className={styles.line}>
      {urgent && <Warning16Regular className={mergeClasses(styles.icon, styles.missing)} />}
      <span>
        <strong>{words.standing[standing]}</strong>
        {words.named(shown)}
        {shown.length < names.length && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.more}
            onClick={() => setAll(true)}
          >
            {words.more(names.length - shown.length)}
          </Button>
        )}
      </span>
    </div>
  );
}
