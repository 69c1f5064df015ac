/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WRITTEN_KINDS } from "../../../src/core/reporting/result-sheets";
import { messagesIn } from "../../../src/messages/languages";
import { WritingActions } from "../../../src/taskpane/writing/writing-actions";
import { WritingPage } from "../../../src/taskpane/writing/writing-page";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { NEW_STATE, renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

const NAMES = WRITTEN_KINDS.map((kind) => messagesIn("zh").sheets.sheetNames[kind]);

let sample: JudgedSample;
beforeAll(async () => {
  sample = await judgedSample();
});

/** Without a layout a dialog finds nothing in it to focus, and then counts as hidden. */
const HIDDEN = { hidden: true };

const section = (heading: string) =>
  within(screen.getByRole("heading", { name: heading }).parentElement ?? document.body);

test("before the first check nothing can be written, and the reason stands beside the button", async () => {
  const pane = renderPane(<WritingPage />);
  const button = screen.getByRole("button", { name: "生成结果表" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  const reason = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(reason?.textContent).toContain("还没有审核，没有可写的结果");
  await userEvent.click(button);
  expect(pane.did).toEqual([]);
});

test("a workbook without any table gives nothing to write", () => {
  const judgement = { ...sample.judgement, tables: [] };
  renderPane(<WritingPage />, { state: { ...sample.state, judgement } });
  expect(screen.getByText(/没有能审核的表/)).toBeTruthy();
});

test("a first writing names the twelve new sheets and what stays", async () => {
  const pane = renderPane(<WritingPage />, sample);
  const here = section("生成结果表");
  expect(here.getByText("将生成 12 张表，排在工作簿最后：")).toBeTruthy();
  expect(here.getAllByRole("listitem").map((line) => line.textContent.split("：")[0])).toEqual(
    NAMES
  );
  expect(here.getByText(/您自己的表一格也不改/)).toBeTruthy();
  await userEvent.click(here.getByRole("button", { name: "生成结果表" }));
  expect(pane.did).toEqual([["write", []]]);
});

test("sheets that are there are written again by the names that they have", () => {
  const ownSheets = ["审核结果 (2)", ...NAMES.slice(1, 8)];
  renderPane(<WritingPage />, { state: { ...sample.state, ownSheets } });
  const here = section("生成结果表");
  expect(here.getByText("将原地重写 8 张表：")).toBeTruthy();
  expect(here.getAllByRole("listitem")[0]?.textContent).toBe(
    "审核结果 (2)：每个问题一行，可点到原表的单元格"
  );
  expect(here.getByText("另外新增 4 张表。")).toBeTruthy();
  expect(here.getByRole("button", { name: "重新生成结果表" })).toBeTruthy();
});

test("documents that are ticked are asked for; those that are there stay", async () => {
  const ownSheets = [...NAMES, "出生情况通报"];
  const pane = renderPane(<WritingPage />, { state: { ...sample.state, ownSheets } });
  const explanation = await screen.findByRole("checkbox", { name: /数据差异情况说明/ });
  const notice = screen.getByRole("checkbox", { name: /出生情况通报/ });
  expect(notice).toHaveProperty("checked", true);
  expect(notice).toHaveProperty("disabled", true);
  expect(explanation).toHaveProperty("checked", false);
  expect(screen.queryByText(/另外新增/)).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: /监测分析/ }));
  await userEvent.click(explanation);
  await userEvent.click(screen.getByRole("button", { name: "重新生成结果表" }));
  expect(pane.did).toEqual([["write", ["explanation", "analysis"]]]);
});

test("while writing it says how far it is and that it cannot be stopped", () => {
  renderPane(<WritingPage />, {
    state: {
      ...sample.state,
      activity: "writing",
      progress: { share: 0.4, sheet: "数据比对", cancellable: false },
    },
  });
  expect(screen.getByText("正在写入结果表（数据比对）")).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.4");
  expect(screen.getByText(/写到一半不能停/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "生成结果表" }).getAttribute("aria-disabled")).toBe(
    "true"
  );
});

test("what was written is named, and a click shows the sheet", async () => {
  const pane = renderPane(<WritingPage />, {
    state: { ...sample.state, ownSheets: NAMES, wrote: { sheets: NAMES, outdated: false } },
  });
  expect(screen.getByText("已写好 12 张表")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "打开“数据比对”" }));
  expect(pane.did).toEqual([["reveal", { file: "", sheet: "数据比对", row: 0, column: 0 }]]);
  expect(screen.queryByText(/结果表早于最近的修改/)).toBeNull();
});

test("sheets that went into a copy are named without a link", () => {
  renderPane(<WritingPage />, {
    state: {
      ...sample.state,
      capabilities: { ...NEW_STATE.capabilities, writeInPlace: false },
      wrote: { sheets: NAMES, outdated: false },
    },
  });
  expect(screen.getByText("数据比对")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "打开“数据比对”" })).toBeNull();
  expect(screen.getByText(/结果写在原工作簿的一份副本里/)).toBeTruthy();
});

test("sheets older than the figures and reasons that no sheet holds are said", () => {
  renderPane(<WritingPage />, {
    state: {
      ...sample.state,
      ownSheets: NAMES,
      wrote: { sheets: NAMES, outdated: true },
      unwritten: 3,
    },
  });
  expect(screen.getByText("结果表早于最近的修改，请重新生成。")).toBeTruthy();
  expect(screen.getByText(/有 3 条原因还没有写进结果表/)).toBeTruthy();
});

test("what a host adds stands beside the button", () => {
  renderPane(
    <WritingActions.Provider value={<a href="#result">下载</a>}>
      <WritingPage />
    </WritingActions.Provider>,
    sample
  );
  expect(section("生成结果表").getByRole("link", { name: "下载" })).toBeTruthy();
});

test("own sheets are removed only after they were named and the clerk confirmed", async () => {
  const pane = renderPane(<WritingPage />, { state: { ...sample.state, ownSheets: NAMES } });
  await userEvent.click(screen.getByRole("button", { name: "清除本工具生成的表" }));
  const dialog = within(await screen.findByRole("alertdialog", HIDDEN));
  expect(dialog.getAllByRole("listitem", HIDDEN).map((line) => line.textContent)).toEqual(NAMES);
  expect(dialog.getByText("您在这些表里填写的内容会一起删除，而且不能撤销。")).toBeTruthy();
  await userEvent.click(dialog.getByText("不删除"));
  await waitFor(() => expect(screen.queryByRole("alertdialog", HIDDEN)).toBeNull());
  expect(pane.did).toEqual([]);

  await userEvent.click(screen.getByRole("button", { name: "清除本工具生成的表" }));
  await userEvent.click(await screen.findByText("删除这 12 张表"));
  expect(pane.did).toEqual([["removeOwnSheets"]]);
  act(() => pane.show({ ownSheets: [] }));
  expect(screen.getByText(`已删除：${NAMES.join("、")}。`)).toBeTruthy();
  expect(screen.getByText("工作簿里没有本工具生成的表。")).toBeTruthy();
});

test("where removing failed nothing is said to be gone", async () => {
  const pane = renderPane(<WritingPage />, { state: { ...sample.state, ownSheets: NAMES } });
  await userEvent.click(screen.getByRole("button", { name: "清除本工具生成的表" }));
  await userEvent.click(await screen.findByText("删除这 12 张表"));
  act(() => pane.show({ ownSheets: NAMES }));
  expect(screen.queryByText(/已删除/)).toBeNull();
});

test("blank forms are offered also before anything was checked", async () => {
  const pane = renderPane(<WritingPage />);
  await userEvent.click(screen.getByRole("button", { name: "选月份，新建空白表" }));
  const dialog = within(await screen.findByRole("dialog", HIDDEN));
  await userEvent.click(dialog.getByText(messagesIn("zh").pane.firstRun.form.create));
  expect(pane.did).toEqual([["newBlankForm", [expect.stringMatching(/^\d{4}-\d\d$/)]]]);
});

test.each(["zh", "en"] as const)("axe finds nothing serious (%s)", async (language) => {
  const { container } = renderPane(<WritingPage />, {
    language,
    state: { ...sample.state, ownSheets: NAMES, wrote: { sheets: NAMES, outdated: true } },
  });
  expect(await seriousFindings(container)).toEqual([]);
  const remove = messagesIn(language).pane.writing.remove;
  await userEvent.click(screen.getByRole("button", { name: remove }));
  await screen.findByRole("alertdialog", HIDDEN);
  expect(await seriousFindings(document.body)).toEqual([]);
});
