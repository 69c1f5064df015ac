/** 确认上报 on the page that writes; what it shows is loaded when somebody looks. */
import { Suspense, lazy } from "react";
import { submissionsWordsIn } from "../../messages/submissions-words-in";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";
import { Waiting } from "../shell/waiting";

const ConfirmSubmission = lazy(async () => ({
  default: (await import("./confirm-submission")).ConfirmSubmission,
}));

/** Nothing to confirm before there was a check. */
export function SubmissionsSection() {
  const { state, language } = usePane();
  if (!state.checked || state.judgement === null) return null;
  return (
    <Disclosure title={submissionsWordsIn(language).title}>
      <Suspense fallback={<Waiting />}>
        <ConfirmSubmission />
      </Suspense>
    </Disclosure>
  );
}
