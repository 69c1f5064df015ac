/** 办手续后会怎样 of one scored unit. Loaded with its first question. */
import type { Assessed } from "../../core/model/assessed";
import type { WhatIf } from "../../core/model/what-if";
import { computedState } from "../../core/receiving/month-state";
import { whatIf } from "../../core/scoring/what-if";

/** Null where nobody has the index. */
export function whatIfView(
  { assessment, asOf, ratios, reading, settings }: Assessed,
  scored: number
): WhatIf | null {
  if (!assessment || asOf === null) return null;
  const { entries } = reading;
  return whatIf(
    {
      assessment,
      ratios,
      entries,
      settings,
      asOf,
      stateOf: (report) =>
        computedState(
          {
            ...report,
            differences: report.differences.length,
            unexplained: report.unexplained.length,
          },
          settings
        ),
    },
    scored
  );
}
