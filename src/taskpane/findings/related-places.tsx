import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Place } from "../../core/model/cell-ref";
import { usePane } from "../pane-context";
import { INLINE_LINK, PlaceLink } from "./place-link";
import { useRow } from "./row-context";

const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  places: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: INLINE_LINK,
  label: { color: tokens.colorNeutralForeground3 },
});

/** Further cells of a finding: four, the rest on demand. */
export function RelatedPlaces({ places }: { readonly places: readonly Place[] }) {
  const styles = useStyles();
  const { findings } = usePane().messages.pane;
  const { tabIndex } = useRow();
  const [all, setAll] = useState(false);
  if (places.length === 0) return null;
  const more = places.length - SHOWN_AT_FIRST;
  return (
    <div className={styles.places}>
      <span className={styles.label}>{findings.related}</span>
      {(all ? places : places.slice(0, SHOWN_AT_FIRST)).map((place, at) => (
        <PlaceLink key={at} place={place} />
      ))}
      {more > 0 && !all && (
        <Link className={styles.more} tabIndex={tabIndex} onClick={() => setAll(true)}>
          {findings.moreCells(more)}
        </Link>
      )}
    </div>
  );
}
