/** 计生 3 | 卫生 5: both sides as equals, in the same type and width. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Side } from "../../core/model/births";
import { SIDES } from "../../core/model/births";
import type { Difference } from "../../core/model/reconciliation";
import { PlaceLink } from "../findings/place-link";
import { usePane } from "../pane-context";
import { signedNumber } from "./signed-number";

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  side: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  difference: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface BothSidesProps {
  readonly difference: Difference;
  /** Shown before the names, where the figures are those of the past. */
  readonly before?: string;
}

export function BothSides({ difference, before }: BothSidesProps) {
  const styles = useStyles();
  const { sheets, pane } = usePane().messages;
  const nameOf = (side: Side) => (before ? `${before} ${sheets.side[side]}` : sheets.side[side]);
  return (
    <div className={styles.sides}>
      {SIDES.map((side) => (
        <div key={side} className={styles.side}>
          <div className={styles.label}>{nameOf(side)}</div>
          <div className={styles.figure}>{difference[side]}</div>
          <PlaceLink place={difference.cells[side]} />
        </div>
      ))}
      <div className={styles.difference}>
        <div className={styles.label}>{pane.differences.difference}</div>
        <div className={styles.figure}>{signedNumber(difference.difference)}</div>
      </div>
    </div>
  );
}
