/** Puts the browser page together: the workbooks, a session over them, and what is shown. */
import { createRoot } from "react-dom/client";
import type { Day } from "../core/model/period";
import type { SheetGrid } from "../core/model/sheet-grid";
import { messagesFor } from "../messages/at-hand";
import type { JudgeClient } from "../taskpane/judge/judge-client";
import { spokenLanguage } from "../taskpane/page-surroundings";
import { openSession } from "../taskpane/session/session";
import type { Session } from "../taskpane/session/session";
import { PaneRoot } from "../taskpane/shell/pane-root";
import type { Surroundings } from "../taskpane/shell/surroundings";
import { BrowserHost } from "./browser-host";
import { BrowserPage } from "./browser-page";
import { FilesAtHand } from "../taskpane/files/files-at-hand";
import type { WorkbookFiles } from "../taskpane/files/workbook-files";
import { FileShelf } from "./open-files/file-shelf";
import { SheetSelection } from "./sheet-selection";

export interface BrowserAppParts {
  readonly files: WorkbookFiles;
  readonly judge: () => JudgeClient;
  readonly sample: () => Promise<{ readonly bytes: Uint8Array; readonly name: string }>;
  readonly surroundings: Surroundings;
  readonly today: () => Day;
}

export function openBrowserApp(element: Element, parts: BrowserAppParts): void {
  const { surroundings } = parts;
  const language = () => spokenLanguage(surroundings);
  const words = () => messagesFor(language());
  const selection = new SheetSelection();
  const host = new BrowserHost({
    files: parts.files,
    resultSuffix: () => words().files.resultSuffix,
    formsName: () => words().pane.browser.formsName,
    show: (cell) => {
      const isThere = ({ file, name }: SheetGrid) => name === cell.sheet && file === cell.file;
      if (!host.sheets.some(isThere)) return false;
      selection.show(cell);
      return true;
    },
  });
  const shelf = new FileShelf(host);
  const begin = (): Session =>
    openSession({
      host,
      judge: parts.judge(),
      language,
      sample: parts.sample,
      today: parts.today,
    });

  const root = createRoot(element);
  let number = 0;
  let session = begin();
  let isOpen = false;
  const draw = () => {
    root.render(
      <PaneRoot key={number} session={session} surroundings={surroundings}>
        <FilesAtHand.Provider value={parts.files}>
          <BrowserPage host={host} shelf={shelf} selection={selection} />
        </FilesAtHand.Provider>
      </PaneRoot>
    );
  };
  host.onEdit(() => {
    const nowOpen = host.opened.length > 0;
    if (nowOpen !== isOpen) {
      // Other workbooks: nothing of the former ones may be left, and their settings are read.
      isOpen = nowOpen;
      session.close();
      session = begin();
      number += 1;
      draw();
    } else if (!session.state.checked) {
      // After the first check the session looks by itself.
      void session.look();
    }
  });
  draw();
}
