/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ExcelError } from "../../../src/hosts/excel-error";
import { HostNotes } from "../../../src/taskpane/problems/host-notes";
import { ProblemBar } from "../../../src/taskpane/problems/problem-bar";
import type { Problem } from "../../../src/taskpane/session/session-state";
import { renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

const EDITING: Problem = {
  from: "excel",
  error: new ExcelError("cell-edit-mode", { excelCode: "InvalidOperationInCellEditMode" }),
  during: "reading",
};
const TOO_LARGE: Problem = {
  from: "excel",
  error: new ExcelError("payload-too-large", { excelCode: "RequestPayloadSizeLimitExceeded" }),
  during: "reading",
};

describe("the problem bar", () => {
  it("says what to do, shows the raw code, and is closed by hand", async () => {
    const { did } = renderPane(<ProblemBar />, { state: { problem: EDITING } });
    expect(screen.getByText(/请按回车键/)).toBeTruthy();
    expect(screen.getByText(/cell-edit-mode · InvalidOperationInCellEditMode/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(did).toEqual([["dismissProblem"]]);
  });

  it("looks again where nobody knows what failed: the whole after a check, the sheets before", async () => {
    const { did, show } = renderPane(<ProblemBar />, { state: { problem: EDITING } });
    await userEvent.click(screen.getByRole("button", { name: "重试" }));
    show({ checked: true });
    await userEvent.click(screen.getByRole("button", { name: "重试" }));
    expect(did).toEqual([["look"], ["check"]]);
  });

  it("offers no second try that would fail again", () => {
    renderPane(<ProblemBar />, { state: { problem: TOO_LARGE } });
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
  });

  it("shows nothing without a problem", () => {
    renderPane(<ProblemBar />);
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  it.each(["zh", "en"] as const)("has nothing that axe calls serious (%s)", async (language) => {
    const { container } = renderPane(
      <>
        <ProblemBar />
        <HostNotes />
      </>,
      { language, state: { problem: EDITING, notes: ["calculated-first", "merges-not-read"] } }
    );
    expect(await seriousFindings(container)).toEqual([]);
  });
});

describe("the notes of the host", () => {
  it("stand until they are closed; another one is shown again", async () => {
    const { show } = renderPane(<HostNotes />, { state: { notes: ["calculated-first"] } });
    expect(screen.getByText(/手动计算/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "关闭提示" }));
    expect(screen.queryByText(/手动计算/)).toBeNull();
    show({ notes: ["calculated-first", "edited-meanwhile"] });
    expect(screen.getByText(/有人改了原表/)).toBeTruthy();
    expect(screen.queryByText(/手动计算/)).toBeNull();
  });
});
