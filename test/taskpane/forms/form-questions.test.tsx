/** @jest-environment jsdom */
import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { FormQuestions } from "../../../src/taskpane/forms/form-questions";
import { FormDialog } from "../../../src/taskpane/forms/form-dialog";
import { SettingsFileDialog } from "../../../src/taskpane/settings/settings-file-dialog";
import { SkippedList } from "../../../src/taskpane/sheets-found/skipped-list";
import { sheetGrid } from "../../support/sheet-grid";
import { judged } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";

// Everything is in view here; asking each element for its style takes most of the time.
configure({ defaultHidden: true });

/** Subtotals that fail in every row, as where 小计 and 女 were exchanged. */
const exchanged = (of: number): SheetGrid =>
  sheetGrid(`${of}月`, [
    [`2025年${of}月出生实名制汇总表`],
    ["单位", "小计", "男", "女", "性别比"],
    ...[2, 1, 4, 3].map((count, index): CellValue[] => [
      `第${index + 1}村`,
      count,
      count + 3,
      2 * count + 3,
      null,
    ]),
  ]);

let waiting: JudgedSample;
let fingerprint: string;

beforeAll(async () => {
  waiting = await judged([exchanged(1), exchanged(2)]);
  fingerprint = waiting.judgement.forms[0]?.fingerprint ?? "";
});

describe("a form that waits", () => {
  const asked = (language: "zh" | "en" = "zh") =>
    renderPane(<FormQuestions judgement={waiting.judgement} />, { state: waiting.state, language });

  it("is asked about once for all its sheets, with what is not sure and how it would be read", () => {
    const { container } = asked();
    expect(container.textContent).toContain("请确认读法（1）");
    expect(container.textContent).toContain("这种表（2 张：1月、2月）有一处没有把握：");
    expect(container.textContent).toContain("几乎每一行的小计、合计都对不上");
    const rows = within(screen.getByRole("group", { name: "目前的读法" })).getAllByRole("row");
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      "A单位单位名称",
      "B小计出生合计 小计",
      "C男出生合计 男",
      "D女出生合计 女",
    ]);
    expect(container.textContent).toContain("不计入：性别比");
    expect(container.textContent).toContain("合计行：没有");
  });

  it("is confirmed by one button, and left out by another", async () => {
    const { did } = asked();
    await userEvent.click(screen.getByRole("button", { name: "按此读取" }));
    await userEvent.click(screen.getByRole("button", { name: "不读这种表" }));
    const leftOut = Object.fromEntries(
      ["小计", "男", "女", "性别比"].map((key) => [key, "left-out"])
    );
    expect(did).toEqual([
      ["changeSettings", { forms: { [fingerprint]: {} } }],
      ["changeSettings", { forms: { [fingerprint]: { columns: leftOut } } }],
    ]);
  });

  it("speaks English, too", () => {
    const { container } = asked("en");
    expect(container.textContent).toContain("This form (2 tables: 1月, 2月) has one doubt:");
    expect(screen.getByRole("button", { name: "Read it like this" })).toBeTruthy();
  });
});

describe("the dialog", () => {
  it("takes what columns mean, the total row, and keeps the columns that are right unnamed", async () => {
    const [form] = waiting.judgement.forms;
    if (!form) throw new Error("no form");
    const { did } = renderPane(<FormDialog form={form} onClose={() => undefined} />, {
      state: waiting.state,
    });
    const choose = (name: string, value: string) =>
      fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
    choose("B列的性别", "male");
    choose("C列的性别", "female");
    choose("D列的性别", "all");
    choose("合计行", "none");
    fireEvent.click(screen.getByRole("button", { name: "按此读取" }));
    await waitFor(() => expect(did).toHaveLength(1));
    const count = (sex: string) => ({ measure: "births", parity: "all", sex });
    const correction = {
      columns: { 小计: count("male"), 男: count("female"), 女: count("all") },
      totalRow: "none",
    };
    expect(did).toEqual([["changeSettings", { forms: { [fingerprint]: correction } }]]);
    const again = await judged([exchanged(1), exchanged(2)], {
      forms: { [fingerprint]: correction },
    });
    expect(again.judgement.tables.map(({ births }) => births)).toEqual([32, 32]);
    expect(again.judgement.forms[0]).toMatchObject({ confirmed: true, doubts: [] });
  });

  it("gives the form back to the reader", () => {
    const [form] = waiting.judgement.forms;
    if (!form) throw new Error("no form");
    const settings = {
      ...waiting.judgement.settings,
      forms: { [fingerprint]: { totalRow: "last" as const } },
    };
    const { did } = renderPane(<FormDialog form={form} onClose={() => undefined} />, {
      state: { ...waiting.state, settings },
    });
    fireEvent.click(screen.getByRole("button", { name: "恢复自动识别" }));
    expect(did).toEqual([["changeSettings", { forms: null }]]);
  });
});

describe("a form that is not read", () => {
  it("can be taken back from the list of sheets that were not read", async () => {
    const columns = { 小计: "left-out", 男: "left-out", 女: "left-out", 性别比: "left-out" };
    const left = await judged([exchanged(1)], { forms: { [fingerprint]: { columns } } });
    const { skipped } = left.judgement;
    expect(skipped.map(({ reason }) => reason)).toEqual(["by-settings"]);
    const { did } = renderPane(<SkippedList skipped={skipped} />, { state: left.state });
    await userEvent.click(screen.getByRole("button", { name: "不跳过 1月" }));
    expect(did).toEqual([["changeSettings", { forms: null }]]);
  });
});

describe("settings as a file", () => {
  it("are shown to be copied where the clipboard is refused", async () => {
    const written = { forms: { [fingerprint]: {} } };
    renderPane(<SettingsFileDialog onClose={() => undefined} />, { state: { written } });
    fireEvent.click(screen.getByRole("button", { name: "复制内容" }));
    const box = await screen.findByRole("textbox", { name: "设置的内容" });
    expect(JSON.parse((box as HTMLTextAreaElement).value)).toEqual({
      schema: "hengbi.settings/1",
      ...written,
    });
  });

  it("are loaded from a chosen file, and what is wrong with it is named", async () => {
    const loadSettings = () =>
      Promise.resolve([
        { key: "form", code: "unknown-key" as const, shown: "{}", expected: "never" },
      ]);
    renderPane(<SettingsFileDialog onClose={() => undefined} />, { actions: { loadSettings } });
    const file = Object.assign(new File(["{}"], "a.json"), { text: () => Promise.resolve("{}") });
    fireEvent.change(screen.getByLabelText("选择设置文件"), { target: { files: [file] } });
    expect((await screen.findByRole("alert")).textContent).toContain("“form”不是本工具的设置项");
  });
});
