/** @jest-environment jsdom */
import { configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { SheetsFoundPage } from "../../../src/taskpane/sheets-found/sheets-found-page";
import { standardForm, sheetGrid, withCells } from "../../support/sheet-grid";
import { judged, judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

// Everything is in view here; asking each element for its style takes most of the time.
configure({ defaultHidden: true });

const UNITS = { 大王村: [5, 4, 3, 3, 1, 1], 小李村: [6, 5, 2, 2, 0, 1] } as const;

/** One good form, one without a side, one without a month, one hidden, a register, a note. */
function oddBook(): SheetGrid[] {
  const month = (of: string) => standardForm({ month: of, units: UNITS });
  return [
    month("2025-01"),
    { ...withCells(month("2025-02"), { A1: "2025年2月出生情况汇总表" }), name: "Sheet2" },
    {
      ...withCells(month("2025-03"), { A1: "出生实名制汇总表", H2: null, G2: null, F2: null }),
      name: "人口",
      values: withCells(month("2025-03"), { A1: "出生实名制汇总表" }).values.map((row, index) =>
        index === 1 ? ["填报单位（盖章）：青山镇"] : index > 4 ? row.slice(0, 15) : row
      ),
    },
    { ...month("2025-04"), visibility: "hidden" },
    sheetGrid("名册", [
      ["姓名", "身份证号", "住址"],
      ["张某", "110101199001011234", "某村"],
    ]),
    sheetGrid("说明", [["请于5日前报送"]]),
  ];
}

let sample: JudgedSample;
let odd: JudgedSample;

beforeAll(async () => {
  sample = await judgedSample();
  odd = await judged(oddBook());
});

const found = (from: JudgedSample, checked = false) => ({ ...from.state, checked });

describe("识别表格", () => {
  it("says what was found, what is asked, and how many rows became data", () => {
    renderPane(<SheetsFoundPage />, { state: found(sample) });
    expect(screen.getByText("认出 24 张出生表：计生统计 12 张，卫生部门 12 张。")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "请您看一下（1）" })).toBeTruthy();
    expect(screen.getByText(/共读 431 行 = 审核 311 行/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "审核" })).toBeTruthy();
  });

  it("leaves the big button to the top bar after the first check", () => {
    renderPane(<SheetsFoundPage />, { state: found(sample, true) });
    expect(screen.queryByRole("button", { name: "审核" })).toBeNull();
  });

  it("shows a table's place, and says so when it is gone", async () => {
    const { did } = renderPane(<SheetsFoundPage />, { state: found(sample) });
    await userEvent.click(screen.getByRole("button", { name: "4月卫生 (2)" }));
    expect(did).toEqual([["reveal", expect.objectContaining({ sheet: "4月卫生 (2)", row: 0 })]]);
  });

  it("asks whose a sheet is, and one click answers", async () => {
    const { did } = renderPane(<SheetsFoundPage />, { state: found(odd) });
    const asked = questions();
    expect(asked[0]?.textContent).toContain("Sheet2");
    expect(asked[0]?.textContent).toContain("看不出是哪个部门的表");
    await userEvent.click(
      within(asked[0] ?? document.body).getByRole("button", { name: "卫生部门" })
    );
    expect(did).toEqual([["correctSheet", "Sheet2", { side: "health" }]]);
  });

  it("offers the months that title and sheet name say, neither as the right one", async () => {
    const { did } = renderPane(<SheetsFoundPage />, { state: found(sample) });
    const [asked] = questions();
    const choices = within(asked ?? document.body);
    expect(choices.getByRole("button", { name: "2025年5月" })).toBeTruthy();
    await userEvent.click(choices.getByRole("button", { name: "2025年4月" }));
    expect(did).toEqual([["correctSheet", "4月卫生 (2)", { period: "2025-04" }]]);
  });

  it("asks for a month that no title and no sheet names", async () => {
    const { did } = renderPane(<SheetsFoundPage />, { state: found(odd) });
    const asked = questions().find(({ textContent }) => textContent.includes("人口"));
    const form = within(asked ?? document.body);
    expect(form.getByText(/没有找到统计月份/)).toBeTruthy();
    await userEvent.selectOptions(form.getByRole("combobox", { name: "月" }), "3月");
    await userEvent.click(form.getByRole("button", { name: "确定" }));
    expect(did).toEqual([["correctSheet", "人口", { side: "registration", period: "2025-03" }]]);
  });

  it("corrects side and month by hand, or skips the sheet; Esc changes nothing", async () => {
    const { did } = renderPane(<SheetsFoundPage />, { state: found(odd) });
    const sheet = odd.judgement.tables[0]?.sheet ?? "";
    const pencil = screen.getByRole("button", { name: `更正“${sheet}”的部门、月份` });
    await userEvent.click(pencil);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("form", { name: `更正“${sheet}”` })).toBeNull();
    expect(document.activeElement).toBe(pencil);

    await userEvent.click(pencil);
    const form = within(screen.getByRole("form", { name: `更正“${sheet}”` }));
    await userEvent.click(form.getByRole("radio", { name: "卫生部门" }));
    await userEvent.clear(form.getByRole("spinbutton", { name: "年" }));
    await userEvent.type(form.getByRole("spinbutton", { name: "年" }), "2024{Enter}");
    await userEvent.click(pencil);
    const again = within(screen.getByRole("form", { name: `更正“${sheet}”` }));
    await userEvent.click(again.getByRole("button", { name: "不是出生表（跳过）" }));
    expect(did).toEqual([
      ["correctSheet", sheet, { side: "health", period: "2024-01" }],
      ["correctSheet", sheet, { skip: true }],
    ]);
  });

  it("offers the way back to the reader where something was said by hand", async () => {
    const sheet = odd.judgement.tables[0]?.sheet ?? "";
    const settings = {
      ...odd.judgement.settings,
      sheets: { [sheet]: { side: "registration" as const } },
    };
    const { did } = renderPane(<SheetsFoundPage />, { state: { ...found(odd), settings } });
    await userEvent.click(screen.getByRole("button", { name: `更正“${sheet}”的部门、月份` }));
    await userEvent.click(screen.getByRole("button", { name: "恢复自动识别" }));
    expect(did).toEqual([["correctSheet", sheet, { side: null, period: null, skip: false }]]);
  });

  it("says why sheets were not read, and that nothing of a register was", async () => {
    renderPane(<SheetsFoundPage />, {
      state: { ...found(odd), ownSheets: ["审核结果", "数据比对"] },
    });
    const heading = screen.getByRole("button", { name: /没有读的工作表（5）/ });
    if (heading.getAttribute("aria-expanded") === "false") await userEvent.click(heading);
    expect(screen.getByText(/登记册：内容一个字也没有读取/)).toBeTruthy();
    expect(screen.getByText(/没有找到出生统计表的表头/)).toBeTruthy();
    expect(screen.getByText(/本工具生成的表 2 张/)).toBeTruthy();
    expect(document.body.textContent).not.toContain("张某");
  });

  it("marks hidden sheets in words", () => {
    renderPane(<SheetsFoundPage />, { state: found(odd) });
    expect(screen.getByText("隐藏的表")).toBeTruthy();
  });

  it("finds a table by month or office among many", async () => {
    renderPane(<SheetsFoundPage />, { state: found(sample) });
    await userEvent.type(screen.getByRole("searchbox", { name: /查找/ }), "2025年3月 卫生");
    expect(screen.getByRole("button", { name: "更正“3月卫生”的部门、月份" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "更正“4月卫生”的部门、月份" })).toBeNull();
    await userEvent.clear(screen.getByRole("searchbox", { name: /查找/ }));
    await userEvent.type(screen.getByRole("searchbox", { name: /查找/ }), "白马镇");
    expect(screen.getByText("没有符合的表。")).toBeTruthy();
  });

  it("shows each month of each side in words, not by colour alone", () => {
    renderPane(<SheetsFoundPage />, { state: found(odd) });
    const table = screen.getByRole("table");
    expect(within(table).getByText("2025年1月计生统计：有")).toBeTruthy();
    expect(within(table).getByText("2025年2月计生统计：缺")).toBeTruthy();
    expect(within(table).getByText("没有卫生部门的表，两个部门无法比对。")).toBeTruthy();
  });

  it.each(["zh", "en"] as const)("has nothing that axe calls serious (%s)", async (language) => {
    const { container } = renderPane(<SheetsFoundPage />, { state: found(odd), language });
    for (const button of screen.queryAllByRole("button", { expanded: false })) {
      await userEvent.click(button);
    }
    expect(await seriousFindings(container)).toEqual([]);
  });
});

function questions(): HTMLElement[] {
  const heading = screen.getByRole("heading", { name: /请您看一下/ });
  return within(heading.parentElement ?? document.body).getAllByRole("listitem");
}
