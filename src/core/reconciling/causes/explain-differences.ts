/** Which plain stories would explain the differences of the whole span, and how far they can be believed. */
import type { OnProgress } from "../../model/progress";
import type { Cause } from "../../model/reconciliation";
import { plainCauses } from "./causes";
import type { DifferencesToExplain } from "./differences-to-explain";

export type { ComparedFigures, DifferencesToExplain } from "./differences-to-explain";

/** The causes of all differences of the span. Neither side is called right by any of them. */
export function explainDifferences(input: DifferencesToExplain, onProgress?: OnProgress): Cause[] {
  onProgress?.({ step: "causes", share: 0 });
  const causes = plainCauses(input.differences);
  onProgress?.({ step: "causes", share: 1 });
  return causes;
}
