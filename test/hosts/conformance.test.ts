/** What the port promises, asked of every adapter. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { richWorkbook } from "../support/rich-workbook";
import { chartedPlan } from "../support/charted-plan";
import { cell, HOSTILE_TEXTS, sheetPlan } from "../support/sheet-plan";
import { judgedPlans } from "./excel/judged-plans";
import { openExcel, openFile, type OpenHost } from "./opened-host";
import { plannedCharts } from "./written-charts";
import { cellsOf, contentOf, plannedCells } from "./written-sheets";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));

const FULL: SheetPlan = sheetPlan(
  "审核结果",
  [
    [cell("id", "faded"), cell("sheet", "faded"), cell("typed.note", "faded"), null],
    [cell("审核结果", "title"), null, null, null],
    [cell("编号", "header"), cell("表", "header"), cell("说明", "header"), cell("数", "header")],
    [
      cell("f1"),
      cell("3月!F9", "link", { link: { sheet: "1月", address: "F9" } }),
      cell("已核实", "input"),
      cell(12, "count"),
    ],
    [cell("f2"), cell("2025-03"), cell(45_750, "input-day"), cell(0.5, "ratio")],
    [cell("合计", "strong"), null, null, cell(12.5, "strong-points", { formula: "SUM(D4:D5)" })],
  ],
  {
    hiddenRows: [0],
    merges: [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 3 }],
    freeze: { rows: 3, columns: 1 },
    printTitle: { first: 2, last: 2 },
    filter: { firstRow: 2, firstColumn: 0, lastRow: 4, lastColumn: 3 },
    validations: [
      {
        range: { firstRow: 3, firstColumn: 2, lastRow: 4, lastColumn: 2 },
        rule: { type: "list", options: ["已核实", "待查"] },
        message: "请从列表中选择",
      },
    ],
    conditionalLooks: [
      {
        range: { firstRow: 3, firstColumn: 3, lastRow: 4, lastColumn: 3 },
        formula: "D4>10",
        look: "warning",
      },
    ],
  }
);

describe.each<[string, OpenHost, boolean]>([
  ["a file", openFile, true],
  ["Excel with ExcelApi 1.9", openExcel(9), false],
  ["Excel with ExcelApi 1.14", openExcel(14), true],
  ["Excel with ExcelApi 1.17", openExcel(17), true],
])("the host of %s", (_, open, merges) => {
  it.each([
    ["the sample", () => Promise.resolve(SAMPLE)],
    ["a workbook full of features", () => richWorkbook()],
  ])("reads every cell, merge, hidden row and mark of %s", async (__, bytes) => {
    const workbook = await bytes();
    const { host } = await open(workbook);
    const grids = await host.readSheets();
    const expected = (await readWorkbook(workbook, "")).grids.map(contentOf);
    expect(grids.map(contentOf)).toEqual(
      merges ? expected : expected.map((content) => ({ ...content, merges: [] }))
    );
    expect(host.capabilities.merges).toBe(merges);
  });

  it("reads back every cell, formula and merge that it wrote", async () => {
    const { host, seen } = await open(SAMPLE);
    const before = (await seen()).map(contentOf);
    await host.writeSheets([FULL]);
    const grids = await seen();
    expect(grids.slice(0, -1).map(contentOf)).toEqual(before);
    const written = grids.at(-1);
    expect(written && cellsOf(written)).toEqual(plannedCells(FULL));
    expect(written && contentOf(written)).toMatchObject({
      name: "审核结果",
      ownKind: "findings",
      merges: ["A2:D2"],
      hiddenRows: [0],
    });
    const read = (await host.readSheets()).at(-1);
    expect(read?.ownKind).toBe("findings");
    expect(read?.values[3]).toEqual(["f1", "3月!F9", "已核实", 12]);
    expect(read?.values[4]).toEqual(["f2", "2025-03", 45_750, 0.5]);
  });

  it("rewrites its own sheet in place and leaves nothing of the old one", async () => {
    const { host, seen } = await open(SAMPLE);
    await host.writeSheets([FULL, { ...FULL, kind: "ledger", name: "加扣分明细" }]);
    const names = (await seen()).map((grid) => grid.name);
    const shorter = sheetPlan("审核结果", [[cell("没有问题")]]);
    await host.writeSheets([shorter]);
    const grids = await seen();
    expect(grids.map((grid) => grid.name)).toEqual(names);
    const own = grids.find((grid) => grid.ownKind === "findings");
    expect(own && contentOf(own)).toMatchObject({
      values: { A1: "没有问题" },
      merges: [],
      hiddenRows: [],
    });
    const other = grids.find((grid) => grid.ownKind === "ledger");
    expect(other && cellsOf(other)).toEqual(plannedCells(FULL));
  });

  it("draws the charts that were planned: kind, cells, texts, place and look", async () => {
    const { host, charts } = await open(SAMPLE);
    const plan = chartedPlan("出生人口性别比");
    await host.writeSheets([plan, FULL]);
    expect(await charts(plan.name)).toEqual(plannedCharts(plan));
    expect(await charts(FULL.name)).toEqual([]);
    expect(host.notes).toEqual([]);
  });

  it("draws its charts anew on a rerun, more or fewer, under another name of the sheet", async () => {
    const { host, charts } = await open(SAMPLE);
    await host.writeSheets([chartedPlan("出生人口性别比")]);
    const longer = chartedPlan("Sex ratio", 7);
    await host.writeSheets([longer]);
    expect(await charts(longer.name)).toEqual(plannedCharts(longer));
    const [first] = longer.charts ?? [];
    const fewer = { ...longer, charts: first ? [first] : [] };
    await host.writeSheets([fewer]);
    expect(await charts(longer.name)).toEqual(plannedCharts(fewer));
    await host.writeSheets([{ ...longer, charts: [] }]);
    expect(await charts(longer.name)).toEqual([]);
    expect(host.notes).toEqual([]);
  });

  it("draws the charts of a judged year", async () => {
    const { host, charts } = await open(SAMPLE);
    const plans = judgedPlans(await host.readSheets());
    await host.writeSheets(plans);
    const plan = plans.find(({ kind }) => kind === "sex-ratio");
    if (!plan) throw new Error("no sheet of ratios");
    expect(plan.charts).toHaveLength(2);
    expect(await charts(plan.name)).toEqual(plannedCharts(plan));
  });

  it("gives its sheets the names of another language, swapped ones too", async () => {
    const { host, seen } = await open(SAMPLE);
    const ledger: SheetPlan = { ...FULL, kind: "ledger", name: "Ledger" };
    await host.writeSheets([FULL, ledger]);
    await host.writeSheets([
      { ...FULL, name: "Findings" },
      { ...ledger, name: "审核结果" },
    ]);
    const own = (await seen()).filter((grid) => grid.ownKind !== null);
    expect(own.map((grid) => [grid.ownKind, grid.name])).toEqual([
      ["findings", "Findings"],
      ["ledger", "审核结果"],
    ]);
  });

  it("keeps texts that look like anything else as texts", async () => {
    const texts = [
      ...HOSTILE_TEXTS,
      ...["+1", "＠SUM(A1)", "－1", "1/2", "2025-03", "3月", "0012", "1e5", "TRUE", "#N/A", "'=1"],
    ];
    const plan = sheetPlan(
      "审核结果",
      texts.map((text) => [cell(text)])
    );
    const { host, seen } = await open(SAMPLE);
    await host.writeSheets([plan]);
    const written = (await seen()).at(-1);
    expect(written?.values.map(([value]) => value)).toEqual(texts);
    expect(written?.formulas.size).toBe(0);
  });

  it("leaves a sheet of somebody else that has the same name alone", async () => {
    const { host, seen } = await open(SAMPLE);
    const before = (await seen()).map(contentOf);
    await expect(host.writeSheets([{ ...FULL, name: "1月" }])).rejects.toThrow("not unique");
    expect((await seen()).map(contentOf)).toEqual(before);
  });

  it("adds a form that becomes the clerk's own, without a mark", async () => {
    const { host, seen } = await open(SAMPLE);
    await host.writeSheets([{ ...FULL, kind: null, name: "空白表", locked: true }]);
    const form = (await seen()).at(-1);
    expect(form && [form.name, form.ownKind]).toEqual(["空白表", null]);
  });

  it("remembers settings in the workbook", async () => {
    const { host } = await open(SAMPLE);
    expect(await host.readSettings()).toBeNull();
    await host.rememberSettings('{"dueDay":6,"title":"<a> & \\"b\\""}');
    await host.rememberSettings('{"dueDay":7,"title":"<a> & \\"b\\""}');
    expect(await host.readSettings()).toBe('{"dueDay":7,"title":"<a> & \\"b\\""}');
  });
});
