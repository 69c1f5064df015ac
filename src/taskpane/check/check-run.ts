/** A check that the clerk started, as against one that follows an edit: only the former may take the stage. */
import { createContext, useContext, useState } from "react";
import { usePane } from "../pane-context";

export interface CheckRun {
  readonly running: boolean;
  readonly start: () => void;
}

export const CheckRunContext = createContext<CheckRun>({ running: false, start: () => undefined });

export function useCheckRun(): CheckRun {
  return useContext(CheckRunContext);
}

/** Once, around everything that starts or shows a check. */
export function useNewCheckRun(): CheckRun {
  const { actions } = usePane();
  const [running, setRunning] = useState(false);
  const start = () => {
    if (running) return;
    setRunning(true);
    void actions.check().finally(() => setRunning(false));
  };
  return { running, start };
}
