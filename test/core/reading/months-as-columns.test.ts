import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { cellKey } from "../../../src/core/model/sheet-grid";
import { merged, sheetGrid } from "../../support/sheet-grid";
import { columnsOf, read, rowsOf } from "./reading-support";

const TITLE = "2025年出生实名制汇总表";
const META = "填报单位（盖章）：青山镇      单位：人";
const FOOTER = "负责人：      填表人：      填报日期：2025年4月3日";

function form(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
  rest: Partial<SheetGrid> & { readonly title?: string } = {}
): SheetGrid {
  const { title = TITLE, ...grid } = rest;
  return sheetGrid("汇总", [[title], [META], ...rows, [FOOTER]], {
    merges: merges.map(merged),
    ...grid,
  });
}

/** `2025-01: B all all, C all male: unit 李家村: 3 2 1 | …` a table. */
function tablesOf(grid: SheetGrid, settings = {}): string[] {
  return read([grid], settings).tables.map(
    (table) =>
      `${table.period ?? "?"}: ${columnsOf(table).join(", ")}: ${rowsOf(table).join(" | ")}`
  );
}

const SEXES = ["小计", "男", "女"];
const MERGES = ["A3:A4", "B3:D3", "E3:G3", "H3:J3"];

describe("months side by side", () => {
  it("are one table a month, each count with its own cell, and their sum a span", () => {
    const grid = form(
      [
        ["单位", "1月", null, null, "2月", null, null, "合计", null, null],
        [null, ...SEXES, ...SEXES, ...SEXES],
        ["李家村", 3, 2, 1, 5, 2, 3, 8, 4, 4],
        ["王家村", 1, 1, 0, 2, 1, 1, 3, 2, 1],
        ["合计", 4, 3, 1, 7, 3, 4, 11, 6, 5],
      ],
      MERGES
    );
    const expected = [
      "2025-01: B all all, C all male, D all female: unit 李家村: 3 2 1 | unit 王家村: 1 1 0 | total 合计: 4 3 1",
      "2025-02: E all all, F all male, G all female: unit 李家村: 5 2 3 | unit 王家村: 2 1 1 | total 合计: 7 3 4",
      "2025-01/2025-02: H all all, I all male, J all female: unit 李家村: 8 4 4 | unit 王家村: 3 2 1 | total 合计: 11 6 5",
    ];
    expect(tablesOf(grid)).toEqual(expected);
    expect(tablesOf({ ...grid, merges: [] })).toEqual(expected);
    const reading = read([grid]);
    expect(reading.rows).toMatchObject({ read: 8, judged: 3 });
    expect(reading.rows.skipped).toMatchObject({ title: 2, header: 2, footer: 1 });
    expect(reading.tables.map(({ submitted }) => submitted?.day ?? null)).toEqual([
      null,
      "2025-04-03",
      null,
    ]);
  });

  it("may stand below the sexes, with or without the sum of both", () => {
    const grid = form(
      [
        ["单位", "男", null, null, "女", null, null, "合计", null, null],
        [null, "1月", "2月", "合计", "1月", "2月", "合计", "1月", "2月", "合计"],
        ["李家村", 2, 2, 4, 1, 3, 4, 3, 5, 8],
      ],
      MERGES
    );
    expect(tablesOf(grid)).toEqual([
      "2025-01: B all male, E all female, H all all: unit 李家村: 2 1 3",
      "2025-02: C all male, F all female, I all all: unit 李家村: 2 3 5",
      "2025-01/2025-02: D all male, G all female, J all all: unit 李家村: 4 4 8",
    ]);
  });

  it("may stand above or below the birth orders, three rows deep", () => {
    const above = form(
      [
        ["单位", "1月", ...Array<null>(3), "2月", ...Array<null>(3)],
        [null, "一孩", null, "二孩", null, "一孩", null, "二孩", null],
        [null, "男", "女", "男", "女", "男", "女", "男", "女"],
        ["李家村", 1, 2, 3, 4, 5, 6, 7, 8],
      ],
      ["A3:A5", "B3:E3", "F3:I3", "B4:C4", "D4:E4", "F4:G4", "H4:I4"]
    );
    expect(tablesOf(above)).toEqual([
      "2025-01: B 1 male, C 1 female, D 2 male, E 2 female: unit 李家村: 1 2 3 4",
      "2025-02: F 1 male, G 1 female, H 2 male, I 2 female: unit 李家村: 5 6 7 8",
    ]);
    const below = form(
      [
        ["单位", "一孩", ...Array<null>(3), "二孩", ...Array<null>(3)],
        [null, "1月", null, "2月", null, "1月", null, "2月", null],
        [null, "男", "女", "男", "女", "男", "女", "男", "女"],
        ["李家村", 1, 2, 5, 6, 3, 4, 7, 8],
      ],
      ["A3:A5", "B3:E3", "F3:I3", "B4:C4", "D4:E4", "F4:G4", "H4:I4"]
    );
    expect(tablesOf(below)).toEqual([
      "2025-01: B 1 male, C 1 female, F 2 male, G 2 female: unit 李家村: 1 2 3 4",
      "2025-02: D 1 male, E 1 female, H 2 male, I 2 female: unit 李家村: 5 6 7 8",
    ]);
  });

  it("may be one number each, in one header row", () => {
    const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
    const counts = months.map((_, index) => index + 1);
    const grid = form([
      ["序号", "单位", ...months, "合计", "备注"],
      [1, "李家村", ...counts, 78],
      [2, "王家村", ...counts.map(() => 1), 12],
    ]);
    const { tables } = read([grid]);
    expect(tables.map(({ period }) => period)).toEqual([
      ...months.map((_, index) => `2025-${String(index + 1).padStart(2, "0")}`),
      "2025-01/2025-12",
    ]);
    expect(tables.flatMap(rowsOf)).toContain("unit 李家村: 12");
    expect(tables.map((table) => columnsOf(table).join())).toContain("N all all");
    expect(tables.every(({ hasSex }) => !hasSex)).toBe(true);
  });

  it("may be flat pairs such as 1月男", () => {
    const grid = form([
      ["单位", "1月男", "1月女", "2月男", "2月女", "合计男", "合计女"],
      ["李家村", 2, 1, 3, 2, 5, 3],
    ]);
    expect(tablesOf(grid)).toEqual([
      "2025-01: B all male, C all female: unit 李家村: 2 1",
      "2025-02: D all male, E all female: unit 李家村: 3 2",
      "2025-01/2025-02: F all male, G all female: unit 李家村: 5 3",
    ]);
  });

  it("may name their years above, beside or as dates that Excel made of them", () => {
    const split = [
      "2024-12: B all male, C all female: unit 李家村: 2 1",
      "2025-01: D all male, E all female: unit 李家村: 3 2",
    ];
    const sexes = ["男", "女", "男", "女"];
    const data = ["李家村", 2, 1, 3, 2];
    const title = "出生实名制汇总表";
    const beside = form(
      [["单位", "2024年12月", null, "2025年1月", null], [null, ...sexes], data],
      ["A3:A4", "B3:C3", "D3:E3"],
      { title }
    );
    expect(tablesOf(beside)).toEqual(split);
    const above = form(
      [
        ["单位", "2024年", null, "2025年", null],
        [null, "12月", null, "1月", null],
        [null, ...sexes],
        data,
      ],
      ["A3:A5", "B3:C3", "D3:E3", "B4:C4", "D4:E4"],
      { title }
    );
    expect(tablesOf(above)).toEqual(split);
    const dates = form(
      [["单位", 45627, null, 45658, null], [null, ...sexes], data],
      ["A3:A4", "B3:C3", "D3:E3"],
      {
        title,
        numberFormats: new Map([
          [cellKey(2, 1), 'yyyy"年"m"月"'],
          [cellKey(2, 3), 'yyyy"年"m"月"'],
        ]),
      }
    );
    expect(tablesOf(dates)).toEqual(split);
  });

  it("may be quarters, halves and years", () => {
    const grid = (first: string, second: string, title = TITLE) =>
      form(
        [
          ["单位", first, null, second, null],
          [null, "男", "女", "男", "女"],
          ["李家村", 2, 1, 3, 2],
        ],
        ["A3:A4", "B3:C3", "D3:E3"],
        { title }
      );
    const periods = (of: SheetGrid) => read([of]).tables.map(({ period }) => period);
    expect(periods(grid("第一季度", "第二季度"))).toEqual(["2025-01/2025-03", "2025-04/2025-06"]);
    expect(periods(grid("上半年", "下半年"))).toEqual(["2025-01/2025-06", "2025-07/2025-12"]);
    expect(periods(grid("1—3月", "1—6月"))).toEqual(["2025-01/2025-03", "2025-01/2025-06"]);
    expect(periods(grid("2024年", "2025年", "近两年出生实名制汇总表"))).toEqual([
      "2024-01/2024-12",
      "2025-01/2025-12",
    ]);
    expect(periods(grid("1—3月", "4—6月"))).toEqual(["2025-01/2025-03", "2025-04/2025-06"]);
  });

  it("may be crossed with years as rows", () => {
    const grid = form(
      [
        ["年份", "1月", null, "2月", null],
        [null, "男", "女", "男", "女"],
        ["2024年", 2, 1, 3, 2],
        ["2025年", 4, 3, 5, 4],
      ],
      ["A3:A4", "B3:C3", "D3:E3"],
      { title: "历年各月出生实名制汇总表" }
    );
    expect(tablesOf(grid)).toEqual([
      "2024-01: B all male, C all female: unit 青山镇: 2 1",
      "2024-02: D all male, E all female: unit 青山镇: 3 2",
      "2025-01: B all male, C all female: unit 青山镇: 4 3",
      "2025-02: D all male, E all female: unit 青山镇: 5 4",
    ]);
  });
});

describe("what only looks like months side by side", () => {
  it("stays one table: this month beside the months so far", () => {
    const grid = sheetGrid(
      "3月",
      [
        ["2025年3月出生实名制汇总表"],
        ["单位", "3月", null, "1—3月累计", null],
        [null, "男", "女", "男", "女"],
        ["李家村", 2, 1, 3, 2],
      ],
      { merges: ["A2:A3", "B2:C2", "D2:E2"].map(merged) }
    );
    expect(tablesOf(grid)).toEqual([
      "2025-03: B all male, C all female, D cumulative all male, E cumulative all female: unit 李家村: 2 1 3 2",
    ]);
  });

  it("is asked about where the rows are counts and not units", () => {
    const grid = form([
      ["单位", "1月", "2月", "合计"],
      ["出生合计", 3, 5, 8],
      ["男", 2, 2, 4],
      ["女", 1, 3, 4],
    ]);
    const { tables, skipped } = read([grid]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["to-be-confirmed"]);
  });

  it("leaves a count without a month unplaced, and says so once", () => {
    const grid = form(
      [
        ["单位", "一孩", "1月", null, "2月", null],
        [null, null, "男", "女", "男", "女"],
        ["李家村", 4, 2, 1, 3, 2],
      ],
      ["A3:A4", "B3:B4", "C3:D3", "E3:F3"]
    );
    const { tables } = read([grid]);
    expect(tables.map(({ period }) => period)).toEqual(["2025-01", "2025-02"]);
    expect(tables.map(({ unplaced }) => unplaced.map(({ column }) => column))).toEqual([[1], []]);
  });
});
