/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Difference, SettledDifference } from "../../../src/core/model/reconciliation";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import { giveSizes } from "../findings/sized-page";
import { difference, judgement, mismatch } from "../findings/some-findings";
import { renderPane } from "../pane-fixture";

beforeAll(giveSizes);

function show(differences: readonly Difference[], settled?: readonly SettledDifference[]) {
  const of = judgement(differences.map(mismatch), differences);
  const reconciliation = settled ? { ...of.reconciliation, settled } : of.reconciliation;
  const state = { judgement: { ...of, reconciliation }, checked: true };
  return renderPane(<FindingsPage />, { state });
}

const EXPIRED = { reason: "D05", ground: "登记册第7页", registration: 4, health: 5 };

it("shows a reason that was given for other figures, and gives it again at one click", async () => {
  const { did } = show([difference("d1", { expired: EXPIRED })]);
  expect(screen.getByText(/上次填写原因时，计生4、卫生5/)).toBeTruthy();
  expect(screen.getByText("上次原因：D05 迟报、补报；登记册第7页")).toBeTruthy();
  expect(screen.getByText("待说明")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "核实后仍用这个原因" }));
  expect(did).toEqual([["giveReason", "d1", "D05", "登记册第7页"]]);
});

it("says what is new and what is back, and counts what changed since the last run", () => {
  const gone = { ...difference("d4"), registration: 1, health: 2 };
  show(
    [
      difference("d1", { since: "new" }),
      difference("d2", { since: "open" }),
      difference("d3", { since: "reopened" }),
    ],
    [gone]
  );
  expect(
    screen.getByText("与上次相比：新增1处，仍未消除1处，再次出现1处，已消除1处。")
  ).toBeTruthy();
  expect(screen.getByText("新增")).toBeTruthy();
  expect(screen.getByText("再次出现")).toBeTruthy();
  expect(screen.queryByText("仍未消除")).toBeNull();
});

it("says nothing of earlier runs where none is known", () => {
  show([difference("d1")]);
  expect(screen.queryByText(/与上次相比/)).toBeNull();
});
