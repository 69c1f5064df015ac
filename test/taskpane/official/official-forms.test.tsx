/** @jest-environment jsdom */
/** 生成上报件: what is offered, what the clerk gets, and what is said of it. */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OfficialForms as Forms } from "../../../src/core/reporting/official-forms";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import type { WorkbookFiles } from "../../../src/taskpane/files/workbook-files";
import { FilesAtHand } from "../../../src/taskpane/files/files-at-hand";
import { inProcessClient } from "../../../src/taskpane/judge/in-process-client";
import { OfficialForms } from "../../../src/taskpane/official/official-forms";
import { OfficialSection } from "../../../src/taskpane/official/official-section";
import { standardForm, withCells } from "../../support/sheet-grid";
import { giveStreams, judged } from "../judged-sample";
import { EMPTY_JUDGEMENT, NEW_STATE, renderPane } from "../pane-fixture";
import type { PaneOptions } from "../pane-fixture";

const saved: { readonly name: string; readonly content: Blob }[] = [];
jest.mock("../../../src/taskpane/shell/save-file", () => ({
  saveWorkbook: (name: string, bytes: Uint8Array) =>
    saved.push({ name, content: new Blob([Uint8Array.from(bytes)]) }),
}));
beforeAll(giveStreams);
beforeEach(() => void saved.splice(0));

const UNITS = { 大王村: [5, 4, 3, 3, 1, 1], 小李村: [6, 5, 2, 2, 0, 1] } as const;
const MONTHS = ["2025-01", "2025-02", "2025-03"];
const BOOK: SheetGrid[] = [
  ...MONTHS.flatMap((month) => [
    standardForm({ month, units: UNITS }),
    standardForm({ month, side: "health", units: UNITS }),
  ]),
  {
    ...standardForm({ units: {} }),
    name: "登记册",
    values: [
      ["姓名", "身份证号"],
      ["甲", "1"],
    ],
    merges: [],
  },
];

/** The pane over a judge that holds the sheets; files are written in process. */
async function shown(options: PaneOptions = {}, grids: readonly SheetGrid[] = BOOK) {
  const sample = await judged(grids);
  const client = inProcessClient();
  await client.ask(
    "order",
    grids.map(({ file, name }) => ({ file, name }))
  );
  for (const grid of grids) await client.ask("put", grid);
  await client.ask("judge", { settings: {}, given: [] });
  const { filesInProcess } = await import("../../../src/taskpane/files/workbook-files");
  const pane = renderPane(
    <FilesAtHand.Provider value={filesInProcess}>
      <OfficialForms />
    </FilesAtHand.Provider>,
    {
      ...options,
      state: { ...sample.state, ...options.state },
      lists: sample.lists,
      actions: {
        makeOfficialForms: (forms) => client.ask("officialForms", forms),
        ...options.actions,
      },
    }
  );
  await screen.findByRole("button", { name: /生成上报件|to submit/ });
  return pane;
}

const NO_WINDOWS = { capabilities: { ...NEW_STATE.capabilities, windows: false } };
const ticks = () =>
  screen
    .getAllByRole("checkbox")
    .map((box) => [box.closest("span")?.textContent, (box as HTMLInputElement).checked]);
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("offers the registration form of the last due month, and the others on demand", async () => {
  await shown();
  expect(ticks()).toEqual([["3月", true]]);
  expect(screen.getByText("计生，2025年3月，青山镇")).toBeTruthy();
  expect(screen.getByText("“登记册”是含个人信息的登记册，不能上报。")).toBeTruthy();
  await press("列出其余 5 张表");
  expect(ticks()).toEqual([
    ["3月", true],
    ["3月卫生", false],
    ["2月", false],
    ["2月卫生", false],
    ["1月", false],
    ["1月卫生", false],
  ]);
});

it("opens a new workbook of the ticked sheets alone, as values, in a window of its own", async () => {
  const opened: { bytes: Uint8Array; name: string }[] = [];
  await shown({
    actions: {
      openBeside: (bytes, name) => {
        opened.push({ bytes, name });
        return Promise.resolve(true);
      },
    },
  });
  await press("列出其余 5 张表");
  await userEvent.click(screen.getByRole("checkbox", { name: "1月" }));
  await press("生成上报件（2张表）");
  const said = await screen.findByText(/已在新窗口打开上报件/);
  expect(said.textContent).toContain("“2025年1月—3月上报件.xlsx”");
  expect(saved).toEqual([]);
  const [{ bytes, name } = { bytes: new Uint8Array(), name: "" }] = opened;
  expect(name).toBe("2025年1月—3月上报件.xlsx");
  const { readWorkbook } = await import("../../../src/hosts/xlsx-file/read-workbook");
  const { grids } = await readWorkbook(bytes, name);
  expect(grids.map((grid) => [grid.name, grid.ownKind, grid.formulas.size])).toEqual([
    ["1月", null, 0],
    ["3月", null, 0],
  ]);
  const filled = (of: SheetGrid | undefined) =>
    of?.values.flat().filter((value) => value !== null && value !== "");
  expect(filled(grids[1])).toEqual(filled(BOOK.find((grid) => grid.name === "3月")));
});

it("is a download where nothing can be opened, or where that is refused", async () => {
  const first = await shown({ state: NO_WINDOWS });
  await press("生成上报件（1张表）");
  expect(await screen.findByText(/已下载上报件“2025年3月上报件.xlsx”/)).toBeTruthy();
  expect(first.did).toEqual([]);
  first.unmount();
  await shown({ actions: { openBeside: () => Promise.resolve(false) } });
  await press("生成上报件（1张表）");
  await screen.findByText(/已下载上报件/);
  expect(saved.map(({ name }) => name)).toEqual(["2025年3月上报件.xlsx", "2025年3月上报件.xlsx"]);
  expect(saved.every(({ content }) => content.size > 1000)).toBe(true);
});

it("says what was left out and what is shown", async () => {
  const grids = BOOK.map((grid) =>
    grid.name === "3月"
      ? { ...withCells(grid, { U6: "先不要报" }), hiddenRows: new Set([4]) }
      : grid
  );
  await shown({ state: NO_WINDOWS }, grids);
  await press("生成上报件（1张表）");
  const status = within(screen.getByRole("status"));
  expect(await status.findByText(/“3月”表格以外还有 1 个填了内容的单元格/)).toBeTruthy();
  expect(status.getByText("“3月”中隐藏的行已显示出来。")).toBeTruthy();
});

it("makes nothing where one sheet cannot be copied, and says why", async () => {
  const refused: Forms = {
    plans: [],
    refused: [
      { sheet: "3月", why: "not-calculated", cell: "N5" },
      { sheet: "登记册", why: "personal-data", cell: null },
    ],
    beside: [],
    shown: [],
  };
  const { did } = await shown({ actions: { makeOfficialForms: () => Promise.resolve(refused) } });
  await press("生成上报件（1张表）");
  const said =
    "没有生成上报件：“3月”N5 的公式没有算出结果，请用 Excel 打开、保存后再试；“登记册”是含个人信息的登记册，不能上报。";
  expect(await screen.findByText(said)).toBeTruthy();
  expect([did, saved]).toEqual([[], []]);
});

it("leaves it to the bar above where the judge could not say, and says it where writing failed", async () => {
  const first = await shown({ actions: { makeOfficialForms: () => Promise.resolve(null) } });
  await press("生成上报件（1张表）");
  expect(screen.getByRole("status").textContent).toBe("");
  first.unmount();
  const write: WorkbookFiles["write"] = () => Promise.reject(new Error("no memory"));
  const made: Forms = { plans: [], refused: [], beside: [], shown: [] };
  const sample = await judged(BOOK);
  renderPane(
    <FilesAtHand.Provider value={{ write }}>
      <OfficialForms />
    </FilesAtHand.Provider>,
    { ...sample, actions: { makeOfficialForms: () => Promise.resolve(made) } }
  );
  await screen.findByRole("checkbox", { name: "3月" });
  await press("生成上报件（1张表）");
  expect(await screen.findByText("上报件没有生成，请再试一次。")).toBeTruthy();
});

it("cannot be pressed with nothing ticked or while the session is busy, and keeps what was ticked", async () => {
  const { did, show } = await shown({
    actions: { makeOfficialForms: (forms) => Promise.reject(new Error(String(forms.length))) },
  });
  await userEvent.click(screen.getByRole("checkbox", { name: "3月" }));
  await press("生成上报件（0张表）");
  expect(screen.getByRole("status").textContent).toBe("");
  await press("列出其余 5 张表");
  await userEvent.click(screen.getByRole("checkbox", { name: "2月卫生" }));
  show({ activity: "judging" });
  await press("生成上报件（1张表）");
  expect([did, screen.getByRole("status").textContent]).toEqual([[], ""]);
});

it("says it in English as well, and is not there before the first check", async () => {
  await shown({ language: "en", state: NO_WINDOWS });
  await press("Make the workbook to submit (1)");
  expect(await screen.findByText(/downloaded as "March 2025 forms to submit.xlsx"/)).toBeTruthy();
  const { container } = renderPane(<OfficialSection />, { state: { judgement: EMPTY_JUDGEMENT } });
  expect(container.textContent).toBe("");
});
