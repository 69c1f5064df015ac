/** Says for the ear what the eye sees: a check has begun, and how it ended. */
import { usePane } from "../pane-context";
import { checkCounts } from "./check-counts";
import { useHidden } from "../shell/hidden-text";
import { useCheckRun } from "./check-run";

export function CheckAnnouncer() {
  const { state, messages } = usePane();
  const { running } = useCheckRun();
  const hidden = useHidden();
  const words = messages.pane.check;
  const { judgement, checked, recheck } = state;
  const said = (): string => {
    if (running) return words.doing.judging;
    if (!checked || !judgement) return "";
    return (recheck > 0 ? words.rechecked : words.done)(checkCounts(judgement));
  };
  return (
    <div role="status" aria-live="polite" className={hidden}>
      {said()}
    </div>
  );
}
