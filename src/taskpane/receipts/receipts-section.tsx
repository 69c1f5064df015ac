/** 收报情况 in 识别表格; what it shows is loaded when somebody looks. */
import { Suspense, lazy } from "react";
import { usePane } from "../pane-context";
import { Disclosure } from "../shell/disclosure";
import { Waiting } from "../shell/waiting";

const RollCallView = lazy(async () => ({
  default: (await import("./roll-call-view")).RollCallView,
}));

export function ReceiptsSection() {
  const { messages } = usePane();
  return (
    <Disclosure title={messages.pane.sheetsFound.receipts}>
      <Suspense fallback={<Waiting />}>
        <RollCallView />
      </Suspense>
    </Disclosure>
  );
}
