/** Total, rank, what is open, and flags of a unit: in words, never by colour alone. */
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ScoredUnit } from "../judge/judgement";
import { usePane } from "../pane-context";
import { pointsText } from "./points-text";

const useStyles = makeStyles({
  marks: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  total: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  flag: { height: "auto", whiteSpace: "normal", textAlign: "left" },
});

export function UnitMarks({ unit }: { readonly unit: ScoredUnit }) {
  const { messages } = usePane();
  const { sheets } = messages;
  const words = messages.pane.score;
  const styles = useStyles();
  return (
    <span className={styles.marks}>
      <span className={styles.total}>{words.points(pointsText(unit.total))}</span>
      {unit.provisional && (
        <Badge appearance="outline" color="informative">
          {words.provisional}
        </Badge>
      )}
      {unit.rank !== null && <span>{words.rank(unit.rank)}</span>}
      {unit.open > 0 && <span>{words.open(pointsText(unit.open))}</span>}
      {unit.notEntered > 0 && <span>{words.notEntered(pointsText(unit.notEntered))}</span>}
      {unit.flags.map((flag) => (
        <Badge key={flag.id} className={styles.flag} appearance="outline" color="warning">
          {sheets.of(flag.title)}
          {flag.state === "warning" && sheets.scores.warning}
        </Badge>
      ))}
    </span>
  );
}
