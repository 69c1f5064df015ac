/** What a row's controls share: whether Tab reaches them, and how a cell is shown. */
import { createContext, useContext, useMemo, useState } from "react";
import type { Place } from "../../core/model/cell-ref";
import { usePane } from "../pane-context";

export interface Reveal {
  /** The place that could not be shown. */
  readonly failed: Place | null;
  readonly reveal: (place: Place) => void;
}

export interface RowControls extends Reveal {
  /** Only the controls of the row that the keyboard stands on are reached by Tab. */
  readonly tabIndex: 0 | -1;
}

const OUTSIDE: RowControls = { failed: null, reveal: () => undefined, tabIndex: 0 };

export const RowContext = createContext<RowControls>(OUTSIDE);

export const useRow = (): RowControls => useContext(RowContext);

/** Shows cells, and remembers the one that could not be shown. */
export function useReveal(): Reveal {
  const { actions } = usePane();
  const [failed, setFailed] = useState<Place | null>(null);
  return useMemo(
    () => ({
      failed,
      reveal: (place: Place) => {
        setFailed(null);
        void actions.reveal(place).then((shown) => {
          if (!shown) setFailed(place);
        });
      },
    }),
    [actions, failed]
  );
}
