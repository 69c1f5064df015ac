/** What a check ended with, counted for one sentence. */
import type { Counts } from "../../messages/pane/check-words";
import type { Judgement } from "../judge/judgement";

export function checkCounts({ findings, reconciliation }: Judgement): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { ...counts, differences: reconciliation.differences.length };
}
