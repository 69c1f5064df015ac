/** A cell as a link that shows it, and what is said when it cannot be shown. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Place } from "../../core/model/cell-ref";
import { useNotOpen } from "../added-files/added-files-context";
import { usePane } from "../pane-context";
import { placeWords } from "./place-words";
import { useRow } from "./row-context";

/** A link within text is as large as the text. */
export const INLINE_LINK = { fontSize: "inherit", lineHeight: "inherit" } as const;

const useStyles = makeStyles({
  link: { ...INLINE_LINK, overflowWrap: "anywhere", textAlign: "left" },
  failed: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function usePlaceWords(): (place: Place) => string {
  const { state, messages } = usePane();
  const severalFiles = (state.judgement?.files.length ?? 0) > 1;
  return (place) => placeWords(place, severalFiles, messages.sheets);
}

export function PlaceLink({ place }: { readonly place: Place }) {
  const styles = useStyles();
  const { state } = usePane();
  const { tabIndex, reveal } = useRow();
  const words = usePlaceWords();
  if (!state.capabilities.reveal) return <span className={styles.link}>{words(place)}</span>;
  return (
    <Link className={styles.link} tabIndex={tabIndex} onClick={() => reveal(place)}>
      {words(place)}
    </Link>
  );
}

/** Speaks up when a cell could not be shown; silent otherwise. */
export function RevealNote() {
  const styles = useStyles();
  const { messages } = usePane();
  const { failed } = useRow();
  const words = usePlaceWords();
  const notOpen = useNotOpen();
  return (
    <div role="status" className={styles.failed}>
      {failed === null
        ? null
        : (notOpen(failed) ?? messages.pane.findings.revealFailed(words(failed)))}
    </div>
  );
}
