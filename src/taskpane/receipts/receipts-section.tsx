/** 收报情况 in 识别表格; what it shows is loaded when somebody looks. */
import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";

const RollCallView = lazy(async () => ({
  default: (await import("./roll-call-view")).RollCallView,
}));

export function ReceiptsSection() {
  const { messages } = usePane();
  return (
    <Disclosure title={messages.pane.sheetsFound.receipts}>
      <Suspense fallback={<Spinner size="tiny" />}>
        <RollCallView />
      </Suspense>
    </Disclosure>
  );
}
