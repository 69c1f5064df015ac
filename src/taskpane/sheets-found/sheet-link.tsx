/** A sheet's name; pressed, the table's title comes before the clerk's eyes. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef } from "../../core/model/cell-ref";
import { useNotOpen } from "../added-files/added-files-context";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere", textAlign: "start", fontSize: "inherit" },
  gone: { display: "block", color: tokens.colorPaletteRedForeground1 },
});

export interface SheetLinkProps {
  readonly sheet: string;
  /** Null: there is nothing to show. */
  readonly cell: CellRef | null;
}

export function SheetLink({ sheet, cell }: SheetLinkProps) {
  const { state, actions, messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.sheetsFound.tables;
  const [gone, setGone] = useState(false);
  const notOpen = useNotOpen();
  if (!cell || !state.capabilities.reveal) return <span className={styles.name}>{sheet}</span>;
  const show = async () => setGone(!(await actions.reveal(cell)));
  return (
    <>
      <Link
        as="button"
        className={styles.name}
        title={words.show(sheet)}
        onClick={() => void show()}
      >
        {sheet}
      </Link>
      {gone && (
        <span role="alert" className={styles.gone}>
          {notOpen(cell) ?? words.gone(sheet)}
        </span>
      )}
    </>
  );
}
