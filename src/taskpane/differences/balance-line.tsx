/** 相差合计 = 已说明 + 较大可能 + 未说明, to the birth, and the same without netting. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reconciliation } from "../../core/model/reconciliation";
import { usePane } from "../pane-context";
import { signedNumber } from "./signed-number";

const PARTS = ["confirmed", "presumed", "unexplained"] as const;

const useStyles = makeStyles({
  balance: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  part: { whiteSpace: "nowrap" },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface BalanceLineProps {
  readonly total: Reconciliation["total"];
  /** With the absolute sums beside the net ones. */
  readonly full: boolean;
}

export function BalanceLine({ total, full }: BalanceLineProps) {
  const styles = useStyles();
  const { sheets, pane } = usePane().messages;
  const words = pane.differences;
  return (
    <div className={styles.balance}>
      <div className={styles.line}>
        <strong className={styles.part}>
          {words.total} {signedNumber(total.difference)}
        </strong>
        {PARTS.map((part, at) => (
          <span key={part} className={styles.part}>
            {at === 0 ? "=" : "+"} {sheets.comparison.sums[part]} {signedPart(total[part])}
          </span>
        ))}
      </div>
      {full && (
        <div className={styles.small}>
          {words.gross(total.gross)} {words.convention}
        </div>
      )}
    </div>
  );
}

/** −2 as an addend: = 0 + 0 + (−2). */
function signedPart(value: number): string {
  return value < 0 ? `(${signedNumber(value)})` : String(value);
}
