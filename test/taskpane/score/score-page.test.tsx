/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { isOwnCell } from "../../../src/core/model/cell-ref";
import type { ScoredUnit } from "../../../src/taskpane/judge/judgement";
import { ScorePage } from "../../../src/taskpane/score/score-page";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";
import type { PaneOptions, RenderedPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

let sample: JudgedSample;
beforeAll(async () => {
  // jsdom has no layout: rows of 60 px in a page of 600.
  for (const [name, value] of Object.entries({
    clientHeight: 600,
    clientWidth: 320,
    offsetHeight: 60,
  })) {
    Object.defineProperty(HTMLElement.prototype, name, { value });
  }
  sample = await judgedSample();
});

async function show(options: PaneOptions): Promise<RenderedPane> {
  return act(async () => {
    const pane = renderPane(<ScorePage />, options);
    await Promise.resolve();
    return pane;
  });
}

/** The sample with its only scored unit many times over. */
function withUnits(change: (unit: ScoredUnit, at: number) => ScoredUnit, count: number) {
  const { judgement, state } = sample;
  const scores = judgement.scores;
  const first = scores?.units[0];
  if (!scores || !first) throw new Error("the sample has no score");
  const units = Array.from({ length: count }, (_, at) => change(first, at));
  return { state: { ...state, judgement: { ...judgement, scores: { ...scores, units } } } };
}

/** The line of an item in the ledger. */
function item(title: string) {
  const line = screen.getByText(title).closest("li");
  if (!line) throw new Error(`${title} stands in no line`);
  return within(line);
}

test("before the first check the page says what to do", async () => {
  await show({ state: { ...sample.state, checked: false } });
  expect(screen.getByText(/还没有审核/)).toBeTruthy();
});

test("the list says what the method does not score, what is provisional and what is open", async () => {
  await show(sample);
  expect(screen.getByRole("heading").textContent).toBe("出生人口性别比综合治理千分制考核");
  expect(screen.getByText("本办法不以性别比高低计分。")).toBeTruthy();
  expect(screen.getByText(/依据文件未确认现行有效，不排名次/)).toBeTruthy();
  const unit = screen.getByRole("button", { name: /青山镇/ });
  expect(unit.textContent).toContain("10 分");
  expect(unit.textContent).toContain("暂计");
  expect(unit.textContent).toContain("未到期、待确认 10 分");
  expect(unit.textContent).toContain("未录入 880 分");
  expect(unit.textContent).not.toContain("名");
});

test("the ledger sums up to the total and names why, when and how many points", async () => {
  await show(sample);
  await userEvent.click(screen.getByRole("button", { name: /青山镇/ }));
  expect(screen.getByRole("group", { name: "总分怎么来的" }).textContent).toBe(
    "满分 1000 − 未到期、待确认 10 − 未录入 880 − 扣分 100 = 总分 10"
  );
  const months = item("出生信息月报按时、一致");
  expect(months.getByText("10 / 120")).toBeTruthy();
  const april = within(months.getByText("2025年4月 有未说明差异").closest("li") ?? document.body);
  expect(april.getByText("扣分 −20")).toBeTruthy();
  expect(april.getAllByRole("button").map((link) => link.textContent)).toEqual([
    "4月!I12",
    "4月卫生!I12",
  ]);
  expect(months.getByText("2025年11月 待确认，不计得失")).toBeTruthy();
  expect(months.getByText("暂不计 −10")).toBeTruthy();
});

test("what is not entered is a dash, not 0, and says which entry is missing", async () => {
  await show(sample);
  await userEvent.click(screen.getByRole("button", { name: /青山镇/ }));
  const letters = item("八级责任书");
  expect(letters.getByText("— / 40")).toBeTruthy();
  expect(letters.getByText("还没录入：“已签订的责任书级数（共8级）”（40 分）")).toBeTruthy();
});

test("an evidence cell is shown in the workbook", async () => {
  const pane = await show(sample);
  await userEvent.click(screen.getByRole("button", { name: /青山镇/ }));
  await userEvent.click(screen.getByRole("button", { name: "4月!I12" }));
  expect(pane.did).toEqual([["reveal", expect.objectContaining({ sheet: "4月", row: 11 })]]);
});

test("a cell of a result sheet waits until the sheets are written", async () => {
  const pane = await show(sample);
  await userEvent.click(screen.getByRole("button", { name: /青山镇/ }));
  const enter = () => item("八级责任书").getByRole("button", { name: "到“考核录入”录入" });
  await userEvent.click(enter());
  expect(item("八级责任书").getByRole("status").textContent).toContain("结果表还没有生成");
  expect(pane.did).toEqual([]);
  pane.show({ ownSheets: ["考核录入"] });
  await userEvent.click(enter());
  const [[action, place] = []] = pane.did;
  expect(action).toBe("reveal");
  expect(isOwnCell(place as never)).toBe(true);
});

test("months with many cells name four of them and give the rest on demand", async () => {
  await show(sample);
  await userEvent.click(screen.getByRole("button", { name: /青山镇/ }));
  const june = within(screen.getByText(/2025年6月 迟报/).closest("li") ?? document.body);
  expect(june.getAllByRole("button")).toHaveLength(5);
  await userEvent.click(june.getByRole("button", { name: "另有 1 格" }));
  expect(june.getAllByRole("button").map((link) => link.textContent)).toEqual([
    "6月卫生!A18",
    "6月!F10",
    "6月卫生!F10",
    "6月!G10",
    "6月卫生!G10",
  ]);
});

test("back leads to the unit that was looked at", async () => {
  await show(sample);
  await userEvent.click(screen.getByRole("button", { name: /青山镇/ }));
  expect(document.activeElement?.textContent).toBe("青山镇");
  await userEvent.click(screen.getByRole("button", { name: "返回单位列表" }));
  const unit = await screen.findByRole("button", { name: /青山镇/ });
  await act(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
  expect(document.activeElement).toBe(unit);
});

test("2,000 units: only those in view are drawn, any is found by name, ranks and flags in words", async () => {
  await show(
    withUnits(
      (unit, at) => ({
        ...unit,
        unit: `${at}村`,
        total: 88083,
        provisional: false,
        rank: at + 1,
        flags: [{ id: "v", state: "warning", title: { zh: "后三类", en: "last class" } }],
      }),
      2000
    )
  );
  expect(screen.getByText("共 2000 个单位")).toBeTruthy();
  expect(screen.getAllByRole("listitem").length).toBeLessThan(60);
  await userEvent.type(screen.getByRole("searchbox", { name: "查找单位" }), "1999");
  const found = screen.getByRole("button", { name: /1999村/ });
  expect(found.textContent).toContain("880.83 分");
  expect(found.textContent).toContain("第 2000 名");
  expect(found.textContent).toContain("后三类（预警）");
  expect(screen.getByText("2000 个单位中的 1 个")).toBeTruthy();
  expect(screen.queryByText(/^暂计：/)).toBeNull();
});

test("nobody assessed is said as such", async () => {
  await show({ state: { ...sample.state, judgement: { ...sample.judgement, scores: null } } });
  expect(screen.getByText("没有被考核的单位，所以没有得分。")).toBeTruthy();
});

test.each(["zh", "en"] as const)("axe finds nothing serious (%s)", async (language) => {
  const { container } = await show({ ...sample, language });
  expect(await seriousFindings(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: /青山镇/ }));
  expect(await seriousFindings(container)).toEqual([]);
});
