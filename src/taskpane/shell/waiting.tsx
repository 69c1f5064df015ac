import { Spinner } from "@fluentui/react-components";
import { usePane } from "../pane-context";

interface WaitingProps {
  readonly size?: "tiny" | "small";
}

/** A part that is on its way; whoever hears the page is told so. */
export function Waiting({ size = "tiny" }: WaitingProps) {
  return <Spinner size={size} aria-label={usePane().messages.pane.shell.waiting} />;
}
