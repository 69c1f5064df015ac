/** 新增 or 再次出现 since the last run; what is still open is the rule and needs no word. */
import { Badge } from "@fluentui/react-components";
import type { DifferenceSince } from "../../core/model/reconciliation";
import { trailWordsIn } from "../../messages/trail-words-in";
import { usePane } from "../pane-context";

export function SinceWord({ since }: { readonly since: DifferenceSince | undefined }) {
  const { language } = usePane();
  if (since === undefined || since === "open") return null;
  return (
    <Badge appearance="outline" color={since === "reopened" ? "warning" : "informative"}>
      {trailWordsIn(language).since[since]}
    </Badge>
  );
}
