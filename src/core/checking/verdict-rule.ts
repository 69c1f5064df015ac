/** The two rules about the ratio: the verdict of the test (statistics.md §0), never the bare number. */
import type { SexRatio, SpanKind } from "../model/sex-ratio";
import { roundedRatio } from "../statistics/rounded-ratio";
import type { Rule } from "./rule";

/** Verdicts are given for complete statistical years and for three of them. */
const JUDGED_SPANS: readonly SpanKind[] = ["year", "three-years"];

export function verdictRule<Id extends "ratio-high" | "ratio-low">(
  id: Id,
  verdict: "high" | "low"
): Rule<Id> {
  return {
    id,
    severity: "warning",
    since: "0.1.0",
    find: ({ ratios, settings }) =>
      ratios
        .filter((one) => one.verdict === verdict && JUDGED_SPANS.includes(one.spanKind))
        .map((one) => ({
          cell: null,
          reportingUnit: one.reportingUnit,
          part: one.part,
          unit: one.unit,
          period: one.span,
          parity: one.parity,
          actual: one.ratio,
          detail: { ...figures(one), ...settings.reference },
        })),
  };
}

/** An absent limit is infinite (no girls). */
function figures({ male, female, low, high, tests }: SexRatio) {
  return {
    male,
    female,
    tests,
    shown: roundedRatio(male, female, 2) ?? "",
    ...(low !== null && { low }),
    ...(high !== null && { high }),
  };
}
