/** Whether there is nothing to show on 识别表格 but the first run. */
import type { SkipReason } from "../../core/model/reading";
import type { SessionState } from "../session/session-state";

/** Tables that were seen and not taken: the clerk can do something about them on 识别表格. */
const SEEN: ReadonlySet<SkipReason> = new Set([
  "side-unknown",
  "to-be-confirmed",
  "by-settings",
  "template-without-units",
]);

export function holdsNoTable({ judgement, activity, problem }: SessionState): boolean {
  if (judgement) {
    const { tables, skipped } = judgement;
    return tables.length === 0 && !skipped.some(({ reason }) => SEEN.has(reason));
  }
  // Before the first look is over nobody knows, unless it ended without anything.
  return activity === "idle" || problem !== null;
}
