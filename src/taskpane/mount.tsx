/** Puts the pane into its element of the page. */
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { PaneRoot } from "./shell/pane-root";
import type { PaneSession } from "./shell/pane-root";
import type { Surroundings } from "./shell/surroundings";

export interface PaneParts {
  readonly session: PaneSession;
  readonly surroundings: Surroundings;
  /** Shown instead of the first run, e.g. where to drop a file. */
  readonly start?: ReactNode;
}

/** @returns takes the pane out again */
export function mountPane(
  element: Element,
  { session, surroundings, start }: PaneParts
): () => void {
  const root = createRoot(element);
  root.render(
    <PaneRoot session={session} surroundings={surroundings}>
      <App start={start} />
    </PaneRoot>
  );
  return () => root.unmount();
}
