/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CheckCodesDialog } from "../../../src/taskpane/check-codes/check-codes-dialog";
import { CodeButton } from "../../../src/taskpane/check-codes/code-button";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";

let sample: JudgedSample;
beforeAll(async () => {
  sample = await judgedSample();
});

const indexOf = (sheet: string) =>
  sample.judgement.tables.findIndex((table) => table.sheet === sheet);
/** Without a layout a dialog finds nothing in it to focus, and then counts as hidden. */
const box = (row: string) =>
  screen.findByRole("textbox", { name: `对方的码：${row}`, hidden: true });
const open = (sheet: string) =>
  renderPane(<CheckCodesDialog table={indexOf(sheet)} name={sheet} onClose={() => undefined} />, {
    state: sample.state,
    lists: sample.lists,
  });

test("a code read by the other office is the same or it is not", async () => {
  const theirs = await sample.lists.codes(indexOf("2月卫生"), null);
  open("2月");
  await userEvent.type(await box("整张表"), theirs.code);
  expect(screen.getByText("✓ 一致")).toBeTruthy();
  const [first] = theirs.rows;
  await userEvent.type(await box(first?.unit ?? ""), "0000");
  expect(screen.getByText("✗ 不一致")).toBeTruthy();
});

test("where the tables differ, the codes of exactly the differing rows do", async () => {
  const [ours, theirs] = await Promise.all(
    ["4月", "4月卫生"].map((sheet) => sample.lists.codes(indexOf(sheet), null))
  );
  expect(ours?.code).not.toBe(theirs?.code);
  const codes = new Map(theirs?.rows.map(({ unit, code }) => [unit, code]));
  const differing = ours?.rows.filter(({ unit, code }) => codes.get(unit) !== code);
  const listed = sample.judgement.reconciliation.differences.filter(
    ({ period }) => period === "2025-04"
  );
  expect(new Set(differing?.map(({ unit }) => unit))).toEqual(
    new Set(listed.map(({ unit }) => unit))
  );
});

test("another margin gives other codes, and takes away what was typed", async () => {
  open("2月");
  await userEvent.type(await box("整张表"), "12");
  expect(screen.getByText("应为4位数字")).toBeTruthy();
  await userEvent.selectOptions(
    screen.getByRole("combobox", { hidden: true }),
    screen.getByRole("option", { name: "只看出生合计", hidden: true })
  );
  const { code } = await sample.lists.codes(indexOf("2月"), "total");
  expect(await screen.findByText(code)).toBeTruthy();
  expect((await box("整张表")).getAttribute("value")).toBe("");
});

test("a table found shows its code and opens the others", async () => {
  const { tables } = sample.judgement;
  const [table] = tables;
  if (!table) throw new Error("the sample has tables");
  renderPane(<CodeButton table={table} tables={tables} />, {
    state: sample.state,
    lists: sample.lists,
  });
  await userEvent.click(screen.getByRole("button", { name: `对码 ${table.code}` }));
  expect(await box("整张表")).toBeTruthy();
  expect(screen.getByText(table.code)).toBeTruthy();
});
