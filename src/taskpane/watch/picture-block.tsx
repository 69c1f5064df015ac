/** A picture under its heading, or its figures as a table: whoever cannot see the one can read the other. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";

export const useBlockStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  toggle: { flexShrink: 0 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export interface PictureBlockProps {
  readonly title: string;
  readonly picture: () => ReactNode;
  readonly numbers: () => ReactNode;
  /** What the toggle says to a screen reader, which hears many of them. */
  readonly spoken: { readonly numbers: string; readonly chart: string };
  /** Below the picture alone. */
  readonly legend: string;
  readonly notes?: readonly string[];
}

export function PictureBlock(props: PictureBlockProps) {
  const { title, picture, numbers, spoken, legend, notes = [] } = props;
  const { messages } = usePane();
  const words = messages.pane.ratio;
  const styles = useBlockStyles();
  const [asNumbers, setAsNumbers] = useState(false);
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.heading}>{title}</h3>
        <Button
          appearance="subtle"
          size="small"
          className={styles.toggle}
          aria-label={asNumbers ? spoken.chart : spoken.numbers}
          onClick={() => setAsNumbers(!asNumbers)}
        >
          {asNumbers ? words.showChart : words.showNumbers}
        </Button>
      </div>
      {asNumbers ? numbers() : picture()}
      {[...(asNumbers ? [] : [legend]), ...notes].map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}
