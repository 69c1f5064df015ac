/** 办手续后会怎样: the words of the section on the score page. Loaded with it. Points arrive as text: "860.83". */
import type { ProcedureStep, WhatIfOutcome } from "../../core/model/what-if";
import type { Month } from "../../core/model/period";

export interface WhatIfWords {
  readonly now: (total: string) => string;
  readonly allDone: (total: string, change: string) => string;
  readonly onlyProcedure: string;
  readonly none: string;
  /** Points of inputs that are blank, which no procedure changes. */
  readonly notEntered: (points: string) => string;
  readonly month: (month: Month) => string;
  readonly state: (state: WhatIfOutcome["state"]) => string;
  readonly step: (step: ProcedureStep) => string;
  readonly outcome: (outcome: WhatIfOutcome["outcome"], steps: readonly ProcedureStep[]) => string;
  readonly result: (state: string, change: string, total: string) => string;
  /** Points with their sign. */
  readonly change: (points: string) => string;
  readonly unchanged: string;
  readonly failed: string;
}
