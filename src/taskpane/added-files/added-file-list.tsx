/** The added files: whose they are, and how many tables were recognised in each. */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Side } from "../../core/model/births";
import type { AddedFilesWords } from "../../messages/pane/added-files-words";
import { usePane } from "../pane-context";
import type { AddedFile } from "./book-with-files";
import { FileChip } from "./file-chip";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    // A hundred files leave room for the rest of the page.
    maxHeight: "220px",
    overflowY: "auto",
  },
  tables: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalS },
  none: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface AddedFileListProps {
  readonly files: readonly AddedFile[];
  readonly words: AddedFilesWords;
  readonly onSide: (name: string, side: Side | null) => void;
  readonly onRemove: (name: string) => void;
}

export function AddedFileList({ files, words, onSide, onRemove }: AddedFileListProps) {
  const styles = useStyles();
  const { state, messages } = usePane();
  const { judgement } = state;
  const tables = new Map<string, number>();
  for (const { file } of judgement?.tables ?? []) tables.set(file, (tables.get(file) ?? 0) + 1);
  return (
    <ul className={styles.list} aria-label={words.list} tabIndex={0}>
      {files.map((file) => {
        const count = tables.get(file.name) ?? 0;
        // Until it was judged nothing is known of it.
        const isJudged = judgement?.files.includes(file.name) === true;
        return (
          <li key={file.name}>
            <FileChip
              file={file}
              words={messages.pane.browser.files}
              onClose={onRemove}
              onSide={onSide}
            />
            {isJudged && (
              <Caption1 className={count === 0 ? styles.none : styles.tables}>
                {count === 0 ? words.noTables : words.tables(count)}
              </Caption1>
            )}
          </li>
        );
      })}
    </ul>
  );
}
