/** 生成上报件 on the page that writes; what it shows is loaded when somebody looks. */
import { Suspense, lazy } from "react";
import { officialWordsIn } from "../../messages/official-words-in";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";
import { Waiting } from "../shell/waiting";

const OfficialForms = lazy(async () => ({
  default: (await import("./official-forms")).OfficialForms,
}));

/** Nobody submits what was never checked. */
export function OfficialSection() {
  const { state, language } = usePane();
  if (!state.checked || state.judgement === null) return null;
  return (
    <Disclosure title={officialWordsIn(language).title}>
      <Suspense fallback={<Waiting />}>
        <OfficialForms />
      </Suspense>
    </Disclosure>
  );
}
