/** What the port promises, asked of every adapter. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { writeResult } from "../../src/hosts/xlsx-file/write-result";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { richWorkbook } from "../support/rich-workbook";
import { chartedPlan } from "../support/charted-plan";
import { cell, HOSTILE_TEXTS, sheetPlan } from "../support/sheet-plan";
import { judgedPlans } from "./excel/judged-plans";
import { StandIn } from "../excel-stand-in/stand-in";
import { excelHost, openExcel, openFile, type OpenHost } from "./opened-host";
import { plannedCharts } from "./written-charts";
import { plannedFeatures } from "./written-features";
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

const LONG_LIST = Array.from({ length: 60 }, (_, index) => `第${index}种原因，很长`);

/** All that a sheet can have beside its cells. */
const FURNISHED: SheetPlan = {
  ...FULL,
  columns: [{ width: 10, hidden: true }, { width: 16.5 }, { width: 24 }, { width: 8 }],
  pageBreaks: [3, 5],
  printArea: { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 3 },
  validations: [
    ...FULL.validations,
    ...(
      [
        { type: "list", options: LONG_LIST },
        { type: "whole", min: 0, max: 10 },
        { type: "decimal", min: 0.5, max: null },
        { type: "day" },
      ] as const
    ).map((rule, index) => ({
      range: { firstRow: 3 + index, firstColumn: 1, lastRow: 3 + index, lastColumn: 1 },
      rule,
      message: `第${index}种“不对”`,
    })),
  ],
  conditionalLooks: [
    ...FULL.conditionalLooks,
    {
      range: { firstRow: 3, firstColumn: 1, lastRow: 5, lastColumn: 2 },
      formula: '$B4="<a>"',
      look: "faded",
    },
  ],
};

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

  it("furnishes its sheets as planned: drop-downs, colours, links, panes, filter, widths, print, protection", async () => {
    const { host, features } = await open(SAMPLE);
    const form = { ...FURNISHED, kind: null, name: "空白表", locked: true };
    await host.writeSheets([FURNISHED, form]);
    expect(await features(FURNISHED)).toEqual(plannedFeatures(FURNISHED));
    expect(await features(form)).toEqual(plannedFeatures(form));
    // And nothing of it is left where the next plan has less; only a print area and repeated rows can be
    // changed but not taken back (no member of Excel.PageLayout does).
    const bare = sheetPlan("审核结果", [[cell("没有问题")]], {
      portrait: true,
      printTitle: { first: 0, last: 0 },
      printArea: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
    });
    await host.writeSheets([bare]);
    expect(await features(bare)).toEqual(plannedFeatures(bare));
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

  it("draws the charts of a judged year, and furnishes all of its sheets", async () => {
    const { host, charts, features } = await open(SAMPLE);
    const plans = judgedPlans(await host.readSheets());
    await host.writeSheets(plans);
    const plan = plans.find(({ kind }) => kind === "sex-ratio");
    if (!plan) throw new Error("no sheet of ratios");
    expect(plan.charts).toHaveLength(2);
    expect(await charts(plan.name)).toEqual(plannedCharts(plan));
    for (const each of plans) expect(await features(each)).toEqual(plannedFeatures(each));
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

  it("reads some sheets as it reads them among all", async () => {
    const { host } = await open(SAMPLE);
    const all = await host.readSheets();
    const [first, second] = all;
    expect(all.length).toBeGreaterThan(2);
    // In the order of the workbook, whatever the order of the names; a sheet that is not there is left out.
    const names = [second?.name ?? "", "没有", first?.name ?? ""];
    expect(await host.readSheets(names)).toEqual([first, second]);
    expect(await host.readSheets([])).toEqual([]);
  });

  it("takes its own sheets out again, and nothing else", async () => {
    const { host, seen } = await open(SAMPLE);
    await host.rememberSettings('{"dueDay":6}');
    const before = await seen();
    await host.writeSheets([FULL, { ...FULL, kind: "ledger", name: "加扣分明细" }]);
    await host.writeSheets([{ ...FULL, kind: null, name: "空白表" }]);
    expect(await host.removeOwnSheets()).toEqual(["审核结果", "加扣分明细"]);
    const after = await seen();
    expect(after.slice(0, -1).map(contentOf)).toEqual(before.map(contentOf));
    // A form is the clerk's from the moment it is there.
    expect(after.at(-1)?.name).toBe("空白表");
    expect((await host.readSheets()).map(({ name }) => name)).toEqual(
      after.map(({ name }) => name)
    );
    expect(await host.removeOwnSheets()).toEqual([]);
    expect(await host.readSettings()).toBe('{"dueDay":6}');
  });

  it("takes none out where no other sheet would be left to see", async () => {
    const own = await writeResult(null, [FULL], { settings: null });
    const { host, seen } = await open(own.bytes);
    await expect(host.removeOwnSheets()).rejects.toMatchObject({ code: "last-visible-sheet" });
    expect((await seen()).map(({ name }) => name)).toEqual(["审核结果"]);
  });

  it("tells of edits and selections exactly where it says that it can", async () => {
    const { host, clerk } = await open(SAMPLE);
    const [first, second] = await host.readSheets();
    const told: unknown[] = [];
    const stops = [
      host.onEdit((edit) => told.push(edit)),
      host.onSelect((cell) => told.push(cell)),
    ];
    await quiet();
    clerk?.type(first?.name ?? "", "B9", 7);
    clerk?.select(second?.name ?? "", "C3:D4");
    await quiet();
    const expected = host.capabilities.events
      ? [{ sheets: [first?.name] }, { file: "", sheet: second?.name, row: 2, column: 2 }]
      : [];
    expect(told).toEqual(expected);
    for (const stop of stops) stop();
    await quiet();
    clerk?.type(first?.name ?? "", "B9", 8);
    await quiet();
    expect(told).toHaveLength(expected.length);
  });

  it("remembers settings in the workbook", async () => {
    const { host } = await open(SAMPLE);
    expect(await host.readSettings()).toBeNull();
    await host.rememberSettings('{"dueDay":6,"title":"<a> & \\"b\\""}');
    await host.rememberSettings('{"dueDay":7,"title":"<a> & \\"b\\""}');
    expect(await host.readSettings()).toBe('{"dueDay":7,"title":"<a> & \\"b\\""}');
  });
});

/** Registrations and events have come and gone. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((done) => setImmediate(done));
}

describe("what the hosts do differently", () => {
  it("is that Excel opens another workbook in a window of its own", async () => {
    const { book } = new StandIn().open();
    await excelHost().openWorkbook(SAMPLE);
    const [opened] = book.openedWorkbooks;
    expect(book.openedWorkbooks).toHaveLength(1);
    expect(Buffer.from(opened ?? "", "base64").equals(Buffer.from(SAMPLE))).toBe(true);
  });

  it("is that Excel says why it does not", async () => {
    const excel = new StandIn().open();
    excel.faults = [{ sync: 1, code: "MemoryLimitReached" }];
    await expect(excelHost().openWorkbook(SAMPLE)).rejects.toMatchObject({
      code: "memory-limit",
      changed: "nothing",
    });
  });

  it("is that a file in memory opens none", async () => {
    const { host } = await openFile(SAMPLE);
    await expect(host.openWorkbook(SAMPLE, "a.xlsx")).rejects.toThrow("opens no other workbook");
  });
});
