/** How far the strip is open. Remembered as long as the session, whose actions are its identity; stored nowhere. */
import { useState } from "react";
import { usePane } from "../pane-context";

/** `line`: one line; `open`: with its source cells; `closed`: only the button that brings it back. */
export type StripMode = "line" | "open" | "closed";

const modes = new WeakMap<object, StripMode>();

export function useStripMode(): readonly [StripMode, (mode: StripMode) => void] {
  const { actions } = usePane();
  const [mode, setMode] = useState<StripMode>(modes.get(actions) ?? "line");
  return [
    mode,
    (next) => {
      modes.set(actions, next);
      setMode(next);
    },
  ];
}
