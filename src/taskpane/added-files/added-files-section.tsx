/** 加入其他文件: where to drop, which files are there, and what became of them. */
import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { addedFilesWordsIn } from "../../messages/added-files-words-in";
import { filesClient } from "../files/files-client";
import { usePane } from "../pane-context";
import { startFiles } from "../start-files";
import { AddedFileList } from "./added-file-list";
import type { AddedFiles } from "./added-files-context";
import { AddingProgress } from "./adding-progress";
import type { BookWithFiles } from "./book-with-files";
import { WORKBOOK_ENDINGS, droppedFiles } from "./dropped-files";
import { FileAdding } from "./file-adding";
import { FileProblems } from "./file-problems";
import { StandIns } from "./stand-ins";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  hanging: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is being read goes on while another page is shown. */
const ADDINGS = new WeakMap<BookWithFiles, FileAdding>();

function addingOf({ book, reader }: AddedFiles): FileAdding {
  const adding = ADDINGS.get(book) ?? new FileAdding(book, reader ?? filesClient(startFiles));
  ADDINGS.set(book, adding);
  return adding;
}

export function AddedFilesSection({ added }: { readonly added: AddedFiles }) {
  const styles = useStyles();
  const { language, messages } = usePane();
  const words = addedFilesWordsIn(language);
  const { book } = added;
  const adding = addingOf(added);
  const { files, standIns } = useSyncExternalStore(book.subscribe, book.view);
  const state = useSyncExternalStore(adding.subscribe, adding.current);
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLDivElement>(null);
  const hanging = useHangingFiles((dropped) => void adding.add(dropped));
  return (
    <section className={mergeClasses(styles.section, hanging && styles.hanging)}>
      <h2 className={styles.title}>{hanging ? words.release : words.title}</h2>
      <Text size={200} className={styles.quiet}>
        {words.what}
      </Text>
      <div ref={chooser}>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
      </div>
      <Text size={100} className={styles.quiet}>
        {messages.pane.browser.drop.kinds}
      </Text>
      {state.reading && (
        <AddingProgress reading={state.reading} words={words} onStop={() => adding.cancel()} />
      )}
      <FileProblems problems={state.problems} onDismiss={() => adding.dismiss()} />
      <div role="status">
        {state.left > 0 && <Text size={200}>{words.stopped(state.left)}</Text>}
        {state.replaced.length > 0 && (
          <Text size={200}>
            {words.replaced(state.replaced.join(messages.sheets.listSeparator))}
          </Text>
        )}
      </div>
      {files.length > 0 && (
        <>
          <AddedFileList
            files={files}
            words={words}
            onSide={(name, side) => book.nameSide(name, side)}
            onRemove={(name) => {
              book.remove(name);
              // The button that was pressed is gone.
              chooser.current?.querySelector("button")?.focus();
            }}
          />
          <Text size={200} className={styles.quiet}>
            {words.again}
          </Text>
          <Text size={200} className={styles.quiet}>
            {words.copied}
          </Text>
        </>
      )}
      <StandIns standIns={standIns} words={words} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={WORKBOOK_ENDINGS.join(",")}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again after it was corrected.
          event.currentTarget.value = "";
          void adding.add(chosen);
        }}
      />
    </section>
  );
}

/**
 * Files may be dropped anywhere on the pane while this section is shown.
 *
 * @returns whether some hang over it
 */
function useHangingFiles(onDrop: (files: readonly File[]) => void): boolean {
  const [hanging, setHanging] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  }, [onDrop]);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setHanging(holdsFiles(event));
    };
    const left = (event: DragEvent) => {
      // Null: out of the pane; else only on to another part of it.
      if (event.relatedTarget === null) setHanging(false);
    };
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setHanging(false);
      if (!event.dataTransfer || !holdsFiles(event)) return;
      void droppedFiles(event.dataTransfer).then((given) => {
        drop.current(given.map(({ file }) => file));
      });
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", left);
    window.addEventListener("drop", dropped);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", left);
      window.removeEventListener("drop", dropped);
    };
  }, []);
  return hanging;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return [...(dataTransfer?.types ?? [])].includes("Files");
}
