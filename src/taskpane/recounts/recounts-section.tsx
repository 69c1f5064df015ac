/** 核查短信 in 识别表格; what it shows is loaded when somebody looks. */
import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";

const RecountsView = lazy(async () => ({
  default: (await import("./recounts-view")).RecountsView,
}));

export function RecountsSection() {
  const { messages } = usePane();
  return (
    <Disclosure title={messages.pane.sheetsFound.recounts}>
      <Suspense fallback={<Spinner size="tiny" />}>
        <RecountsView />
      </Suspense>
    </Disclosure>
  );
}
