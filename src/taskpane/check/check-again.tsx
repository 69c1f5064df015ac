/** 重新审核 in the top bar; while a long check runs, the same button calls it off. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useCheckRun } from "./check-run";
import { useSlow } from "./use-slow";

export function CheckAgain() {
  const { state, actions, messages } = usePane();
  const { running, start } = useCheckRun();
  const slow = useSlow(running);
  const words = messages.pane.check;
  const cancels = slow && state.progress?.cancellable === true;
  return (
    <Button
      appearance={cancels ? "secondary" : "primary"}
      size="small"
      disabledFocusable={running && !cancels}
      onClick={cancels ? () => actions.cancel() : start}
    >
      {cancels ? words.cancel : words.again}
    </Button>
  );
}
