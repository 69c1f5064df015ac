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

type Subject = Pick<Finding | Difference, "reportingUnit" | "unit" | "period" | "parity" | "sex">;

/** 李家村 · 2025年3月 · 一孩男; with several offices 青山镇 · 李家村 …, for villages share names. */
export function useSubject(): (of: Subject) => string {
  const { state, messages } = usePane();
  const { sheets, pane } = messages;
  const tables = state.judgement?.tables ?? [];
  const severalOffices = tables.some((one) => one.reportingUnit !== tables[0]?.reportingUnit);
  return ({ reportingUnit, unit, period, parity, sex }) =>
    [
      severalOffices ? reportingUnit : "",
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
