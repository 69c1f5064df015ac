/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Difference } from "../../../src/core/model/reconciliation";
import type { Recount } from "../../../src/core/model/recount";
import { RecountsView } from "../../../src/taskpane/recounts/recounts-view";
import type { Judgement } from "../../../src/taskpane/judge/judgement";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

const PLACE = { file: "", sheet: "3月", row: 4, column: 5 };

function difference(office: string, unit: string, period: string): Difference {
  return {
    id: `difference/${office}/${unit}/${period}/1/male`,
    reportingUnit: office,
    unit,
    period,
    parity: "1",
    sex: "male",
    registration: 13,
    health: 15,
    difference: -2,
    cells: { registration: PLACE, health: PLACE },
    parts: { registration: [PLACE], health: [PLACE] },
    reason: null,
    ground: null,
  };
}

function judgement(
  differences: readonly Difference[],
  recounts: readonly Recount[] = []
): Judgement {
  return {
    ...EMPTY_JUDGEMENT,
    asOf: "2026-01-05",
    reconciliation: { ...EMPTY_JUDGEMENT.reconciliation, differences },
    ...(recounts.length > 0 && { recounts }),
  };
}

const show = (of: Judgement, language: "zh" | "en" = "zh") =>
  renderPane(<RecountsView />, { state: { judgement: of }, language });

const TWO = [
  difference("青山镇", "东村", "2025-03"),
  difference("青山镇", "东村", "2025-05"),
  difference("青山镇", "西村", "2025-12"),
];

describe("核查短信", () => {
  it("asks each unit to count its months afresh by a day, and says no figure", () => {
    show(judgement(TWO));
    const texts = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(texts).toEqual([
      "【核查】东村：请对照原始登记，重新点数2025年3月、5月的出生人数，于2026年1月10日前填写《核查反馈单》退回；原报表有误的，请一并写明更正数和原因。谢谢配合。",
      "【核查】西村：请对照原始登记，重新点数2025年12月的出生人数，于2026年1月10日前填写《核查反馈单》退回；原报表有误的，请一并写明更正数和原因。谢谢配合。",
    ]);
    expect(texts.join()).not.toMatch(/13|15|卫生|计生|可能|第.名/u);
  });

  it("names the office where there are several, and asks the office where only totals were compared", () => {
    show(
      judgement([difference("青山镇", "东村", "2025-12"), difference("白水镇", "*", "2025-12")])
    );
    const texts = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(texts[0]).toMatch(/^【核查】青山镇东村：/);
    expect(texts[1]).toMatch(/^【核查】白水镇：/);
  });

  it("copies one message, or all of them a line each", async () => {
    const user = userEvent.setup();
    show(judgement(TWO));
    await user.click(screen.getByRole("button", { name: "复制发给西村的短信" }));
    expect(await screen.findByText("已复制，可粘贴到短信、微信。")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/^【核查】西村：[^\n]*$/);
    await user.click(screen.getByRole("button", { name: "全部复制（2 条）" }));
    expect(await screen.findByText(/已复制 2 条/)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(
      /^【核查】东村：.*\n【核查】西村：[^\n]*$/
    );
  });

  it("says how to copy by hand where the browser allows no copying", async () => {
    const user = userEvent.setup();
    show(judgement(TWO));
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(screen.getByRole("button", { name: "全部复制（2 条）" }));
    expect(await screen.findByText(/按 Ctrl\+C/)).toBeTruthy();
  });

  it("shows the messages of many units some at a time, and copies all", async () => {
    const many = Array.from({ length: 25 }, (_, at) => difference("", `第${at}村`, "2025-12"));
    show(judgement(many));
    expect(screen.getAllByRole("listitem")).toHaveLength(10);
    expect(screen.getByRole("button", { name: "全部复制（25 条）" })).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "还有 15 个单位，继续显示" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(25);
  });

  it("asks nobody whose differences have a reason and its ground", () => {
    show(judgement([{ ...difference("", "东村", "2025-12"), reason: "D05", ground: "登记册" }]));
    expect(screen.queryAllByRole("listitem")).toEqual([]);
    expect(screen.getByText(/没有需要重新点数的单位/)).toBeTruthy();
  });

  it("says how many slips came back, and how many entries need a look", () => {
    const slip: Recount = {
      id: "recount/青山镇/东村/2025-03",
      reportingUnit: "青山镇",
      unit: "东村",
      period: "2025-03",
      figures: [],
      reason: null,
      day: null,
      problems: [{ kind: "no-count", line: "counted", parity: "1", sex: "male", shown: "3个" }],
    };
    show(judgement(TWO, [slip]));
    expect(screen.getByText(/已收回反馈 1 份.*其中 1 处须核实/)).toBeTruthy();
  });

  it.each(["zh", "en"] as const)("has nothing that axe calls serious (%s)", async (language) => {
    const { container } = show(judgement(TWO), language);
    expect(await seriousFindings(container)).toEqual([]);
  });
});
