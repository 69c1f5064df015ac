/** Whether sheets and pane have no room beside each other. */
import { useSyncExternalStore } from "react";

const NARROW = "(max-width: 899px)";

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(NARROW);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => matchMedia(NARROW).matches
  );
}
