/** The source cells of a number, each with what the table says of it and what it was before. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Origin, OriginCell } from "../judge/judgement";
import { usePane } from "../pane-context";
import { CellLink } from "./cell-link";
import { valueText } from "./origin-text";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  source: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    overflowWrap: "anywhere",
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function OriginSources({ origin }: { readonly origin: Origin }) {
  const { messages } = usePane();
  const words = messages.pane.origin;
  const styles = useStyles();
  if (origin.sources.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>{words.sources}</h3>
      {origin.count > origin.sources.length && (
        <p className={styles.quiet}>{words.firstOf(origin.sources.length, origin.count)}</p>
      )}
      <ul className={styles.list}>
        {origin.sources.map((source, at) => (
          <Source key={at} source={source} />
        ))}
      </ul>
    </section>
  );
}

function Source({ source }: { readonly source: OriginCell }) {
  const { messages } = usePane();
  const { sheets } = messages;
  const words = messages.pane.origin;
  const styles = useStyles();
  const said = [
    source.side && sheets.side[source.side],
    source.unit && sheets.unit(source.unit),
    source.period && sheets.period(source.period),
    source.label,
  ].filter((text) => text !== null && text !== "");
  return (
    <li className={styles.source}>
      <CellLink place={source.cell} />
      <span className={styles.value}>{valueText(source.value, words)}</span>
      {source.before !== undefined && source.before !== source.value && (
        <span>{words.before(valueText(source.before, words))}</span>
      )}
      {said.length > 0 && <span className={styles.quiet}>{said.join(" ")}</span>}
    </li>
  );
}
