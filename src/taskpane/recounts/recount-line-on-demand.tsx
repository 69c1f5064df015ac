/** Loads what came back from units only where something did. */
import { Suspense, lazy } from "react";
import type { Difference } from "../../core/model/reconciliation";
import { usePane } from "../pane-context";

const RecountLine = lazy(async () => ({ default: (await import("./recount-line")).RecountLine }));

export function RecountLineOnDemand({ difference }: { readonly difference: Difference }) {
  const recounts = usePane().state.judgement?.recounts;
  if (!recounts) return null;
  return (
    <Suspense fallback={null}>
      <RecountLine difference={difference} recounts={recounts} />
    </Suspense>
  );
}
