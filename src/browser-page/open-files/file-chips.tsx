/** The open workbooks: whose sheets they hold, and a way to close each. */
import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import type { Side } from "../../core/model/births";
import { FileChip } from "../../taskpane/added-files/file-chip";
import { usePane } from "../../taskpane/pane-context";
import type { OpenedWorkbook } from "../opened-workbook";
import type { ShelfState } from "./file-shelf";

const useStyles = makeStyles({
  shelf: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    maxHeight: "96px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  opening: { width: "100%" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface FileChipsProps {
  readonly files: readonly OpenedWorkbook[];
  readonly opening: ShelfState["opening"];
  /** Whether the page reads corrected files again by itself. */
  readonly watched: boolean;
  readonly onAdd: () => void;
  readonly onClose: (file: string) => void;
  readonly onSide: (file: string, side: Side | null) => void;
}

export function FileChips(props: FileChipsProps): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.pane.browser.files;
  const { opening } = props;
  return (
    <div className={styles.shelf} role="group" aria-label={words.label}>
      {opening !== null && opening.total > 1 && (
        <div className={styles.opening}>
          <Text size={200}>{words.openingOf(opening.file, opening.number, opening.total)}</Text>
          <ProgressBar aria-label={words.progress} value={(opening.number - 1) / opening.total} />
        </div>
      )}
      {props.files.map((file) => (
        <FileChip
          key={file.name}
          file={file}
          words={words}
          onClose={props.onClose}
          onSide={props.onSide}
        />
      ))}
      <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={props.onAdd}>
        {words.add}
      </Button>
      <Text size={100} className={styles.hint}>
        {props.watched ? words.watched : words.unwatched}
      </Text>
    </div>
  );
}
