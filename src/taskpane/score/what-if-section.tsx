/** 办手续后会怎样 below the sum of a unit; what it shows is loaded when somebody looks. */
import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Judgement, ScoredUnit } from "../judge/judgement";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";

const WhatIfView = lazy(async () => ({ default: (await import("./what-if-view")).WhatIfView }));

export interface WhatIfSectionProps {
  readonly unit: ScoredUnit;
  readonly judgement: Judgement;
}

export function WhatIfSection(props: WhatIfSectionProps) {
  const { messages } = usePane();
  return (
    <Disclosure title={messages.pane.score.whatIf} level={3}>
      <Suspense fallback={<Spinner size="tiny" />}>
        <WhatIfView {...props} />
      </Suspense>
    </Disclosure>
  );
}
