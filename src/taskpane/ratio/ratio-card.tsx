/** One span in words: the ratio never stands without its interval, its births and what may be said of it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlainRatio } from "../judge/judgement";
import { usePane } from "../pane-context";
import { countText, limitTexts, NO_FIGURE, ratioText } from "./ratio-figures";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":first-letter": { textTransform: "uppercase" },
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  ratio: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  first: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  verdict: {
    fontWeight: tokens.fontWeightSemibold,
    marginTop: tokens.spacingVerticalXS,
    ":first-letter": { textTransform: "uppercase" },
  },
});

export interface RatioCardProps {
  readonly ratio: PlainRatio;
  /** The most telling span stands first and large. */
  readonly first: boolean;
}

export function RatioCard({ ratio, first }: RatioCardProps) {
  const { state, messages } = usePane();
  const { sheets } = messages;
  const words = messages.pane.ratio;
  const styles = useStyles();
  const limits = limitTexts(ratio);
  const text = ratioText(ratio);
  return (
    <section className={styles.card}>
      <h3 className={styles.heading}>
        {sheets.spanKind[ratio.spanKind]} {sheets.period(ratio.span)}
      </h3>
      <div className={styles.figures}>
        <span className={mergeClasses(styles.ratio, first && styles.first)}>{text}</span>
        {text === NO_FIGURE && <span>{words.undefinedRatio}</span>}
        {limits && (
          <span>
            {words.interval} {words.range(limits.low, limits.high)}
            {limits.infinite && sheets.parentheses(words.noUpperLimit)}
          </span>
        )}
      </div>
      <div className={styles.quiet}>
        {words.counts(
          countText(ratio.male),
          countText(ratio.female),
          countText(ratio.male + ratio.female)
        )}
      </div>
      {ratio.ratio !== null && (
        <div className={styles.verdict}>{sheets.ratio.verdict[ratio.verdict]}</div>
      )}
      <div className={styles.quiet}>
        {sheets.ratio.explanation(ratio, (state.judgement ?? state).settings)}
      </div>
    </section>
  );
}
