/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RollCall } from "../../../src/core/model/roll-call";
import { RollCallView } from "../../../src/taskpane/receipts/roll-call-view";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

const NONE = {
  reported: 0,
  zero: 0,
  blank: 0,
  late: 0,
  missing: 0,
  "not-due": 0,
  "to-confirm": 0,
} as const;
const ROSTER = ["青山镇", "白水镇", "松岭乡", "石桥镇"];

const CALLS: readonly RollCall[] = [
  {
    side: "registration",
    month: "2025-03",
    due: "2025-04-05",
    isDue: true,
    must: 4,
    roster: ROSTER,
    counts: { ...NONE, reported: 1, blank: 1, missing: 2 },
    outstanding: [
      { unit: "白水镇", standing: "blank", arrived: null },
      { unit: "松岭乡", standing: "missing", arrived: null },
      { unit: "石桥镇", standing: "missing", arrived: null },
    ],
  },
  {
    side: "health",
    month: "2025-03",
    due: "2025-04-05",
    isDue: true,
    must: 4,
    roster: ROSTER,
    counts: { ...NONE, reported: 3, zero: 1 },
    outstanding: [],
  },
  {
    side: "registration",
    month: "2025-04",
    due: "2025-05-05",
    isDue: false,
    must: 4,
    roster: ROSTER,
    counts: { ...NONE, "not-due": 4 },
    outstanding: ROSTER.map((unit) => ({ unit, standing: "not-due", arrived: null })),
  },
];

const judgement = { ...EMPTY_JUDGEMENT, asOf: "2025-04-06" };
const lists = { rollCalls: () => Promise.resolve(CALLS) };

function message(): string {
  return screen.getByRole<HTMLTextAreaElement>("textbox", { name: /催报短信/ }).value;
}

describe("收报情况", () => {
  it("names who has not reported for the latest month that is due", async () => {
    renderPane(<RollCallView />, { state: { judgement }, lists });
    expect(await screen.findByText(/应报 4 · 已报\s1 · 空白表\s1 · 未报\s2/)).toBeTruthy();
    expect(screen.getByText(/应报 4 · 已报\s3 · 零报告\s1/)).toBeTruthy();
    expect(screen.getByText("已报齐。")).toBeTruthy();
    expect(screen.getByText("未报", { selector: "strong" }).parentElement?.textContent).toBe(
      "未报：松岭乡、石桥镇"
    );
  });

  it("has a reminder ready, with the due day and without any figure of births", async () => {
    renderPane(<RollCallView />, { state: { judgement }, lists });
    await screen.findByText("已报齐。");
    expect(message()).toBe(
      "【催报】2025年3月出生情况汇总表（计生统计）应于2025年4月5日前报送。截至2025年4月6日，以下2个单位尚未报送：松岭乡、石桥镇。请尽快报送；当月没有出生的，也请报零报表。\n" +
        "【补报提醒】2025年3月出生情况汇总表（计生统计）中，以下1个单位为空白：白水镇。请补填；当月没有出生的，请填 0。"
    );
  });

  it("copies the reminder as edited", async () => {
    const user = userEvent.setup();
    renderPane(<RollCallView />, { state: { judgement }, lists });
    await screen.findByText("已报齐。");
    await user.type(screen.getByRole("textbox", { name: /催报短信/ }), "谢谢！");
    await user.click(screen.getByRole("button", { name: "复制催报短信" }));
    expect(await screen.findByText(/已复制/)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/请填 0。谢谢！$/);
  });

  it("selects the text where the browser allows no copying", async () => {
    const user = userEvent.setup();
    renderPane(<RollCallView />, { state: { judgement }, lists });
    await screen.findByText("已报齐。");
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(screen.getByRole("button", { name: "复制催报短信" }));
    expect(await screen.findByText(/请按 Ctrl\+C/)).toBeTruthy();
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /催报短信/ });
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
  });

  it("reminds of a month that is not due yet in another tone", async () => {
    renderPane(<RollCallView />, { state: { judgement }, lists });
    await userEvent.selectOptions(await screen.findByRole("combobox"), "2025-04");
    expect(message()).toBe(
      "【报表提醒】请于2025年5月5日前报送2025年4月出生情况汇总表（计生统计），尚未收到：青山镇、白水镇、松岭乡、石桥镇。当月没有出生的，也请报零报表。"
    );
  });

  it("keeps a list of who must report, one a line, repeated names once", async () => {
    const { did } = renderPane(<RollCallView />, { state: { judgement }, lists });
    await userEvent.click(await screen.findByRole("button", { name: /应报单位名单/ }));
    await userEvent.click(screen.getByRole("button", { name: "填入已认出的单位" }));
    await userEvent.type(
      screen.getByRole("textbox", { name: "应报单位，一行一个" }),
      "\n平安镇、青山镇"
    );
    await userEvent.click(screen.getByRole("button", { name: "保存名单" }));
    expect(did).toEqual([["changeSettings", { mustReport: [...ROSTER, "平安镇"] }]]);
    expect(await screen.findByText("已保存，共 5 个单位。")).toBeTruthy();
  });

  it("takes the list away when it is emptied", async () => {
    const settings = { ...judgement.settings, mustReport: ["青山镇"] };
    const { did } = renderPane(<RollCallView />, { state: { judgement, settings }, lists });
    await userEvent.click(await screen.findByRole("button", { name: /应报单位名单/ }));
    await userEvent.clear(screen.getByRole("textbox", { name: "应报单位，一行一个" }));
    await userEvent.click(screen.getByRole("button", { name: "保存名单" }));
    expect(did).toEqual([["changeSettings", { mustReport: null }]]);
  });

  it.each(["zh", "en"] as const)("has nothing that axe calls serious (%s)", async (language) => {
    const { container } = renderPane(<RollCallView />, { state: { judgement }, lists, language });
    await screen.findByText(language === "zh" ? "已报齐。" : "All in.");
    expect(await seriousFindings(container)).toEqual([]);
  });
});
