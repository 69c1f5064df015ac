/** Puts the pane into its element of the page. */
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { AddedFilesContext } from "./added-files/added-files-context";
import type { AddedFiles } from "./added-files/added-files-context";
import { App } from "./app";
import { PaneRoot } from "./shell/pane-root";
import type { PaneSession } from "./shell/pane-root";
import type { Surroundings } from "./shell/surroundings";

export interface PaneParts {
  readonly session: PaneSession;
  readonly surroundings: Surroundings;
  /** Shown instead of the first run, e.g. where to drop a file. */
  readonly start?: ReactNode;
  /** Where the clerk can put files beside the workbook. */
  readonly added?: AddedFiles;
}

/** @returns takes the pane out again */
export function mountPane(
  element: Element,
  { session, surroundings, start, added }: PaneParts
): () => void {
  const root = createRoot(element);
  root.render(
    <PaneRoot session={session} surroundings={surroundings}>
      <AddedFilesContext.Provider value={added ?? null}>
        <App start={start} />
      </AddedFilesContext.Provider>
    </PaneRoot>
  );
  return () => root.unmount();
}
