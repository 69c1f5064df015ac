/** A cell by its address: a click shows it in the workbook, or says why it cannot be shown. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isOwnCell } from "../../core/model/cell-ref";
import type { Place } from "../../core/model/cell-ref";
import { useNotOpen } from "../added-files/added-files-context";
import { placeWords } from "../findings/place-words";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  link: { overflowWrap: "anywhere", textAlign: "left", fontSize: "inherit", lineHeight: "inherit" },
  message: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface CellLinkProps {
  readonly place: Place;
  /** Instead of the address. */
  readonly children?: string;
}

export function CellLink({ place, children }: CellLinkProps) {
  const { state, actions, messages } = usePane();
  const words = messages.pane.score;
  const styles = useStyles();
  const notOpen = useNotOpen();
  const [message, setMessage] = useState<string | null>(null);
  const severalFiles = (state.judgement?.files.length ?? 0) > 1;
  const label = children ?? placeWords(place, severalFiles, messages.sheets);
  if (!state.capabilities.reveal) return <span className={styles.link}>{label}</span>;
  const show = async () => {
    if (isOwnCell(place) && state.ownSheets.length === 0) {
      setMessage(words.sheetsNotWritten);
      return;
    }
    const shown = await actions.reveal(place);
    setMessage(shown ? null : (notOpen(place) ?? words.cellGone));
  };
  return (
    <>
      <Link as="button" className={styles.link} onClick={() => void show()}>
        {label}
      </Link>
      <span role="status" className={styles.message}>
        {message && ` ${message}`}
      </span>
    </>
  );
}
