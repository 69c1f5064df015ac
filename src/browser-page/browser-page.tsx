/** The page without Excel: the sheets of the open workbooks, and the pane beside them. */
import { makeStyles, mergeClasses, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { DragEvent, ReactElement } from "react";
import type { Side } from "../core/model/births";
import { App } from "../taskpane/app";
import { usePane } from "../taskpane/pane-context";
import { WritingActions } from "../taskpane/writing/writing-actions";
import type { BrowserHost } from "./browser-host";
import { DownloadResult } from "./download-result";
import {
  canPick,
  droppedFiles,
  pickFiles,
  WORKBOOK_ENDINGS,
} from "../taskpane/added-files/dropped-files";
import { DropArea } from "./open-files/drop-area";
import { FileChips } from "./open-files/file-chips";
import { FileProblems } from "../taskpane/added-files/file-problems";
import type { FileShelf } from "./open-files/file-shelf";
import type { SheetSelection } from "./sheet-selection";
import { SheetsHalf } from "./sheet-view/sheets-half";
import { useNarrow } from "./use-narrow";

const PANE_WIDTH = 400;

const useStyles = makeStyles({
  page: { position: "relative", display: "flex", height: "100%", minHeight: 0 },
  narrow: { flexDirection: "column" },
  left: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: {
    flexShrink: 0,
    width: `${PANE_WIDTH}px`,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  whole: { width: "100%", borderLeft: "none", flexGrow: 1, flexShrink: 1 },
  away: { display: "none" },
  waiting: { display: "block", padding: tokens.spacingHorizontalM },
  release: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    pointerEvents: "none",
  },
});

export interface BrowserPageProps {
  readonly host: BrowserHost;
  readonly shelf: FileShelf;
  readonly selection: SheetSelection;
}

export function BrowserPage({ host, shelf, selection }: BrowserPageProps): ReactElement {
  const styles = useStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.browser;
  const narrow = useNarrow();
  const view = useSyncExternalStore(host.subscribe, host.view);
  const files = useSyncExternalStore(shelf.subscribe, shelf.current);
  const looked = useSyncExternalStore(selection.subscribe, selection.current);
  const [half, setHalf] = useState<"sheets" | "pane">("sheets");
  const [hanging, setHanging] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const again = () => void shelf.readSaved();
    addEventListener("focus", again);
    return () => removeEventListener("focus", again);
  }, [shelf]);
  // A cell that is shown is on the other half of a narrow page.
  useEffect(() => {
    if (looked.shown > 0) setHalf("sheets");
  }, [looked.shown]);

  const close = useCallback((file: string) => shelf.close(file), [shelf]);
  const nameSide = useCallback(
    (file: string, side: Side | null) => host.nameSide(file, side),
    [host]
  );
  const choose = () => {
    if (canPick(window))
      void pickFiles(window, words.files.label).then((given) => shelf.open(given));
    else input.current?.click();
  };
  const drag = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setHanging(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setHanging(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setHanging(false);
      void droppedFiles(event.dataTransfer).then((given) => shelf.open(given));
    },
  };
  const isEmpty = view.opened.length === 0;
  const sheets = (
    <div className={mergeClasses(styles.left, narrow && half === "pane" && styles.away)}>
      <FileProblems
        problems={files.problems}
        reread={files.reread}
        onDismiss={() => shelf.dismiss()}
      />
      {isEmpty ? (
        <DropArea
          opening={files.opening}
          onChoose={choose}
          onSample={() => void actions.openSample()}
        />
      ) : (
        <SheetsHalf
          grids={view.sheets}
          severalFiles={view.opened.length > 1}
          selection={selection}
          onSelect={(cell) => host.select(cell)}
        >
          <FileChips
            files={view.opened}
            opening={files.opening}
            watched={view.opened.every(({ name }) => shelf.isWatched(name))}
            onAdd={choose}
            onClose={close}
            onSide={nameSide}
          />
        </SheetsHalf>
      )}
    </div>
  );
  return (
    <div className={mergeClasses(styles.page, narrow && styles.narrow)} {...drag}>
      {narrow && (
        <TabList
          selectedValue={half}
          onTabSelect={(_, { value }) => setHalf(value === "pane" ? "pane" : "sheets")}
        >
          <Tab value="sheets">{words.halves.sheets}</Tab>
          <Tab value="pane">{words.halves.pane}</Tab>
        </TabList>
      )}
      {sheets}
      <div
        className={mergeClasses(
          styles.pane,
          narrow && styles.whole,
          narrow && half === "sheets" && styles.away
        )}
      >
        <WritingActions.Provider
          value={view.result && <DownloadResult key={view.result.name} result={view.result} />}
        >
          <App
            start={isEmpty ? <Text className={styles.waiting}>{words.waiting}</Text> : undefined}
          />
        </WritingActions.Provider>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={WORKBOOK_ENDINGS.join(",")}
        onChange={(event) => {
          const given = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          void shelf.open(given.map((file) => ({ file, handle: null })));
        }}
      />
      {hanging && (
        <div className={styles.release}>
          <Text size={600} weight="semibold">
            {words.drop.release}
          </Text>
        </div>
      )}
    </div>
  );
}
