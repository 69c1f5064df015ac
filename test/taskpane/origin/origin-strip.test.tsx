/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Origin, OriginCell } from "../../../src/taskpane/judge/judgement";
import { OriginStrip } from "../../../src/taskpane/origin/origin-strip";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

let sample: JudgedSample;
let april: Origin;
beforeAll(async () => {
  sample = await judgedSample();
  const { differences } = sample.judgement.reconciliation;
  const difference = differences.find(
    ({ period, unit }) => period === "2025-04" && unit === "高坪村"
  );
  if (!difference) throw new Error("the sample has another difference in April");
  const { registration, health } = difference.parts;
  const source = (side: "registration" | "health"): OriginCell => ({
    cell: (side === "registration" ? registration : health)[0] ?? april.cell,
    value: difference[side],
    side,
    period: difference.period,
    unit: difference.unit,
    label: "二孩女",
    before: side === "health" ? difference.health - 4 : undefined,
  });
  april = {
    cell: { file: "", sheet: "数据比对", row: 11, column: 8 },
    value: difference.difference,
    heading: "相差",
    row: ["高坪村", "2025年4月"],
    sources: [source("registration"), source("health")],
    count: 2,
    difference: difference.id,
    finding: null,
  };
});

const opened = async (state = {}) => {
  const pane = renderPane(<OriginStrip />, { state: { ...sample.state, origin: april, ...state } });
  await userEvent.click(screen.getByRole("button", { name: "展开来源" }));
  return pane;
};

test("there is no strip while no cell of a result sheet is selected", () => {
  const { container } = renderPane(<OriginStrip />, sample);
  expect(container.textContent).toBe("");
});

test("one line says what the cell is taken from and how many cells there are", () => {
  renderPane(<OriginStrip />, { state: { ...sample.state, origin: april } });
  expect(screen.getByText("数据比对!I12 取自 4月!I12 等（2 格）")).toBeTruthy();
  expect(screen.queryByRole("list")).toBeNull();
});

test("opened, it lists every source cell with value, side, unit, month, figure and what it was", async () => {
  const pane = await opened();
  const sources = within(screen.getByRole("list")).getAllByRole("listitem");
  expect(sources.map((line) => line.textContent)).toEqual([
    "4月!I122计生 高坪村 2025年4月 二孩女",
    "4月卫生!I127原为 3卫生 高坪村 2025年4月 二孩女",
  ]);
  await userEvent.click(screen.getAllByRole("button", { name: "4月卫生!I12" })[1] ?? document.body);
  expect(pane.did).toEqual([["reveal", april.sources[1]?.cell]]);
});

test("a difference shows both sides as equals and the reason that was given", async () => {
  const pane = await opened();
  expect(screen.getByRole("heading", { name: "两边的数" })).toBeTruthy();
  expect(screen.getAllByRole("definition").map((side) => side.textContent.trim())).toEqual([
    "2 4月!I12",
    "7 4月卫生!I12",
  ]);
  expect(screen.getByText("还没有选原因。")).toBeTruthy();
  const { reconciliation } = sample.judgement;
  const differences = reconciliation.differences.map((one) =>
    one.id === april.difference ? { ...one, reason: "D05", ground: "补报单" } : one
  );
  const judgement = { ...sample.judgement, reconciliation: { ...reconciliation, differences } };
  pane.show({ judgement });
  expect(screen.getByText("原因：D05 迟报、补报；依据：补报单")).toBeTruthy();
  expect(document.body.textContent).not.toContain("应为");
});

test("a difference that an edit made equal says so and keeps what both were", async () => {
  const { reconciliation } = sample.judgement;
  const before = reconciliation.differences.find(({ id }) => id === april.difference);
  if (!before) throw new Error("the difference is gone");
  const differences = reconciliation.differences.filter((one) => one !== before);
  await opened({
    judgement: { ...sample.judgement, reconciliation: { ...reconciliation, differences } },
    equalised: [{ before, reason: null, ground: null }],
  });
  expect(screen.getByText("两边现已一致")).toBeTruthy();
  expect(screen.getAllByRole("definition").map((side) => side.textContent.trim())).toEqual([
    "原为 2 4月!I12",
    "原为 7 4月卫生!I12",
  ]);
});

test("a row of 审核结果 says what it is about", async () => {
  const finding = sample.judgement.findings.find(({ severity }) => severity === "error");
  await opened({ origin: { ...april, difference: null, finding: finding?.id ?? null } });
  expect(screen.getByRole("heading", { name: /这一行说的问题/ })).toBeTruthy();
});

test("a long list says how much of it is shown", async () => {
  await opened({ origin: { ...april, count: 940 } });
  expect(screen.getByText("共 940 格，这里列出前 2 格。")).toBeTruthy();
});

test("closed, it stays closed for the session and can be brought back", async () => {
  const pane = renderPane(<OriginStrip />, { state: { ...sample.state, origin: april } });
  await userEvent.click(screen.getByRole("button", { name: "关闭" }));
  pane.show({ origin: null });
  pane.show({ origin: { ...april, value: 1 } });
  expect(screen.queryByText(/取自/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "这个数从哪里来" }));
  expect(screen.getByText(/取自/)).toBeTruthy();
});

test.each(["zh", "en"] as const)("axe finds nothing serious (%s)", async (language) => {
  const { container } = renderPane(<OriginStrip />, {
    language,
    state: { ...sample.state, origin: april },
  });
  expect(await seriousFindings(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: /展开来源|Show the sources/ }));
  expect(await seriousFindings(container)).toEqual([]);
});
