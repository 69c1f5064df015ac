import { makeStyles, tokens } from "@fluentui/react-components";
import type { Difference } from "../../core/model/reconciliation";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** 李家村 · 2025年3月 · 一孩男 */
export function useSubject(): (
  of: Pick<Finding | Difference, "unit" | "period" | "parity" | "sex">
) => string {
  const { sheets, pane } = usePane().messages;
  return ({ unit, period, parity, sex }) =>
    [
      unit === "" ? "" : sheets.unit(unit),
      period === null ? "" : sheets.period(period),
      pane.findings.figure({ parity, sex }),
    ]
      .filter((part) => part !== "")
      .join(" · ");
}

export function SubjectLine({ of }: { readonly of: Finding | Difference }) {
  const styles = useStyles();
  const subject = useSubject();
  return <div className={styles.line}>{subject(of)}</div>;
}
