/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { CheckProgress } from "../../../src/taskpane/check/check-progress";
import { renderPane } from "../pane-fixture";

it("names the causes while they are sought, and then the check again", () => {
  const progress = { share: 0.6, sheet: null, cancellable: true };
  const { show } = renderPane(<CheckProgress />, {
    state: { activity: "judging", progress: { ...progress, step: "causes" } },
  });
  expect(screen.getByText("正在分析差异原因…")).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.6");
  show({ progress: { ...progress, share: 0.95 } });
  expect(screen.getByText("正在审核…")).toBeTruthy();
});
