/** Loaded where there is a name to ask about or something was said of one: most workbooks need neither. */
import { Suspense, lazy } from "react";
import type { Judgement } from "../judge/judgement";
import { usePane } from "../pane-context";

const UnitNamesSection = lazy(async () => ({
  default: (await import("./unit-names-section")).UnitNamesSection,
}));

export function UnitNamesOnDemand({ judgement }: { readonly judgement: Judgement }) {
  const { state } = usePane();
  const { proposals, unproposed = 0 } = judgement;
  if (proposals.length + unproposed + state.settings.aliases.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <UnitNamesSection judgement={judgement} />
    </Suspense>
  );
}
