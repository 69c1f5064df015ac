import type { BirthTable } from "../../../src/core/model/birth-table";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { cellKey } from "../../../src/core/model/sheet-grid";
import { merged, sheetGrid } from "../../support/sheet-grid";
import { read, rowsOf } from "./reading-support";

const TITLE = "2025年出生实名制汇总表";
const META = "填报单位（盖章）：青山镇      单位：人";
const FOOTER = "负责人：      填表人：      填报日期：2025年4月3日";

function form(
  rows: readonly (readonly CellValue[])[],
  rest: Partial<SheetGrid> = {},
  title = TITLE
): SheetGrid {
  return sheetGrid("汇总", [[title], [META], ...rows, [FOOTER]], rest);
}

/** `2025-01: unit 李家村: 3 2 1 | …` a table. */
function tablesOf(grid: SheetGrid, settings = {}): string[] {
  return read([grid], settings).tables.map(
    (table) => `${table.period ?? "?"}: ${rowsOf(table).join(" | ")}`
  );
}

function cellsOf(table: BirthTable): [number, number][] {
  return table.rows.flatMap(({ row }) =>
    table.columns.map(({ column }): [number, number] => [row, column])
  );
}

const LI_WANG = ["单位", "月份", "合计", "男", "女"];

describe("a column of months beside the units", () => {
  const expected = [
    "2025-01: unit 李家村: 3 2 1 | unit 王家村: 1 1 0",
    "2025-02: unit 李家村: 5 2 3 | unit 王家村: 2 1 1",
  ];

  it("gives one table a month, and every count keeps its own cell", () => {
    const { tables, rows } = read([
      form([
        LI_WANG,
        ["李家村", "1月", 3, 2, 1],
        ["李家村", "2月", 5, 2, 3],
        ["王家村", "1月", 1, 1, 0],
        ["王家村", "2月", 2, 1, 1],
      ]),
    ]);
    expect(tables.map((table) => `${table.period ?? "?"}: ${rowsOf(table).join(" | ")}`)).toEqual(
      expected
    );
    expect(tables[1] && cellsOf(tables[1])).toEqual([
      ...[4, 4, 4].map((row, index) => [row, index + 2]),
      ...[6, 6, 6].map((row, index) => [row, index + 2]),
    ]);
    expect(tables.map(({ unitHeader, header }) => [unitHeader.column, header.firstRow])).toEqual([
      [0, 2],
      [0, 2],
    ]);
    expect(rows).toMatchObject({ read: 8, judged: 4 });
    expect(rows.skipped).toMatchObject({ title: 2, header: 1, footer: 1 });
  });

  it.each([
    ["2025年1月", "2025年2月"],
    ["2025.1", "2025.2"],
    ["2025-01", "2025-02"],
    ["２０２５年０１月", "２０２５年０２月"],
    ["202501", "202502"],
    [202501, 202502],
    ["一月", "二月"],
    ["1月份", "2月份"],
    [1, 2],
    ["1", "2"],
    ["2025/1", "2025/2"],
    [2025.2, 2025.3],
    ["25年1月", "25年2月"],
  ])("reads %s and %s", (january, february) => {
    const grid = form([
      LI_WANG,
      ["李家村", february, 5, 2, 3],
      ["王家村", january, 1, 1, 0],
      ["王家村", february, 2, 1, 1],
      ["李家村", january, 3, 2, 1],
    ]);
    const tables = read([grid]).tables;
    const periods = tables.map(({ period }) => period).sort();
    const moved = january === 2025.2 ? 1 : 0;
    expect(periods).toEqual([`2025-0${1 + moved}`, `2025-0${2 + moved}`]);
    const found = tables.find(({ period }) => period === periods[0]);
    expect(found && rowsOf(found)).toEqual(["unit 王家村: 1 1 0", "unit 李家村: 3 2 1"]);
  });

  it("reads dates that Excel made of the months", () => {
    const months = (format: string, ...serials: number[]) =>
      form([LI_WANG, ["李家村", serials[0] ?? 0, 3, 2, 1], ["李家村", serials[1] ?? 0, 5, 2, 3]], {
        numberFormats: new Map([
          [cellKey(3, 1), format],
          [cellKey(4, 1), format],
        ]),
      });
    // 2025-01-01 and 2025-02-01; 2025-01-31 and 2025-02-28; days that show no day.
    const expectedRows = ["2025-01: unit 李家村: 3 2 1", "2025-02: unit 李家村: 5 2 3"];
    expect(tablesOf(months('yyyy"年"m"月"', 45658, 45689))).toEqual(expectedRows);
    expect(tablesOf(months("yyyy/m/d", 45688, 45716))).toEqual(expectedRows);
    expect(tablesOf(months("yyyy-mm", 45660, 45700))).toEqual(expectedRows);
  });

  it("tells October from January where both are typed as 2025.1", () => {
    const typed = [2025.9, 2025.1, 2025.11];
    const grid = form([LI_WANG, ...typed.map((of) => ["李家村", of, 3, 2, 1])]);
    expect(read([grid]).tables.map(({ period }) => period)).toEqual([
      "2025-09",
      "2025-10",
      "2025-11",
    ]);
    const unclear = [2025.3, 2025.1, 2025.2].map((of) => ["李家村", of, 3, 2, 1]);
    const asked = read([form([LI_WANG, ...unclear])]);
    expect(asked.tables).toEqual([]);
    expect(asked.skipped.map(({ reason }) => reason)).toEqual(["to-be-confirmed"]);
  });

  it("may stand in front of the units, once above its rows, merged or not, and close with a total", () => {
    const rows = [
      ["月份", "单位", "合计", "男", "女"],
      ["1月", "李家村", 3, 2, 1],
      [null, "王家村", 1, 1, 0],
      [null, "小计", 4, 3, 1],
      ["2月", "李家村", 5, 2, 3],
      [null, "王家村", 2, 1, 1],
      [null, "小计", 7, 3, 4],
      ["合计", null, 11, 6, 5],
    ];
    const closed = [
      "2025-01: unit 李家村: 3 2 1 | unit 王家村: 1 1 0 | total 小计: 4 3 1",
      "2025-02: unit 李家村: 5 2 3 | unit 王家村: 2 1 1 | total 小计: 7 3 4",
    ];
    expect(tablesOf(form(rows))).toEqual(closed);
    const merges = ["A4:A6", "A7:A9", "A10:B10"].map(merged);
    expect(tablesOf(form(rows, { merges }))).toEqual(closed);
    expect(read([form(rows)]).rows).toMatchObject({ read: 11, judged: 6 });
  });

  it("may stand behind units that are written once for all their months", () => {
    const rows = [
      LI_WANG,
      ["李家村", "1月", 3, 2, 1],
      [null, "2月", 0, 0, 0],
      [null, "合计", 3, 2, 1],
      ["王家村", "1月", 1, 1, 0],
      [null, "2月", 2, 1, 1],
      [null, "合计", 3, 2, 1],
    ];
    const found = [
      "2025-01: unit 李家村: 3 2 1 | unit 王家村: 1 1 0",
      "2025-02: unit 李家村: 0 0 0 | unit 王家村: 2 1 1",
      "2025-01/2025-02: unit 李家村: 3 2 1 | unit 王家村: 3 2 1",
    ];
    expect(tablesOf(form(rows))).toEqual(found);
    expect(tablesOf(form(rows, { merges: ["A4:A6", "A7:A9"].map(merged) }))).toEqual(found);
  });

  it("may be lines of their own above their units", () => {
    const rows = [
      ["单位", "合计", "男", "女"],
      ["1月份"],
      ["李家村", 3, 2, 1],
      ["王家村", 1, 1, 0],
      ["小计", 4, 3, 1],
      ["2月份"],
      ["李家村", 5, 2, 3],
      ["王家村", 2, 1, 1],
      ["小计", 7, 3, 4],
      ["合计", 11, 6, 5],
    ];
    expect(tablesOf(form(rows))).toEqual([
      "2025-01: unit 李家村: 3 2 1 | unit 王家村: 1 1 0 | total 小计: 4 3 1",
      "2025-02: unit 李家村: 5 2 3 | unit 王家村: 2 1 1 | total 小计: 7 3 4",
    ]);
  });

  it("may be two columns, a year and a month", () => {
    const rows = [
      ["单位", "年份", "月份", "合计", "男", "女"],
      ["李家村", 2024, 12, 3, 2, 1],
      ["李家村", 2025, 1, 5, 2, 3],
    ];
    expect(tablesOf(form(rows, {}, "出生实名制汇总表"))).toEqual([
      "2024-12: unit 李家村: 3 2 1",
      "2025-01: unit 李家村: 5 2 3",
    ]);
    const once = [
      ["年份", "月份", "单位", "合计", "男", "女"],
      ["2024年", "11月", "李家村", 3, 2, 1],
      [null, "12月", "李家村", 1, 1, 0],
      ["2025年", "1月", "李家村", 5, 2, 3],
    ];
    expect(read([form(once)]).tables.map(({ period }) => period)).toEqual([
      "2024-11",
      "2024-12",
      "2025-01",
    ]);
  });

  it("puts months without a year into the statistical year of the title", () => {
    const rows = [LI_WANG, ["李家村", "10月", 3, 2, 1], ["李家村", "9月", 5, 2, 3]];
    const grid = form(rows, {}, "2025年度出生实名制汇总表");
    expect(tablesOf(grid, { yearStartMonth: 10 })).toEqual([
      "2024-10: unit 李家村: 3 2 1",
      "2025-09: unit 李家村: 5 2 3",
    ]);
    expect(tablesOf(form(rows, {}, "2024年10月—2025年9月出生实名制汇总表"))).toEqual([
      "2024-10: unit 李家村: 3 2 1",
      "2025-09: unit 李家村: 5 2 3",
    ]);
  });

  it("keeps a year that is written once until the months begin again", () => {
    const months = ["2024年11月", "12月", "1月", "2月"];
    const rows = months.map((of) => ["李家村", of, 3, 2, 1]);
    const again = months.map((of) => ["王家村", of.replace(/^.*年/, ""), 1, 1, 0]);
    const { tables } = read([form([LI_WANG, ...rows, ...again])]);
    expect(tables.map(({ period, rows: own }) => [period, own.length])).toEqual([
      ["2024-11", 2],
      ["2024-12", 2],
      ["2025-01", 2],
      ["2025-02", 2],
    ]);
  });

  it("leaves the form's day to the last month with numbers", () => {
    const rows = [
      LI_WANG,
      ["李家村", "2月", 3, 2, 1],
      ["李家村", "3月", 5, 2, 3],
      ["李家村", "4月"],
    ];
    const { tables } = read([form(rows)]);
    expect(tables.map(({ period, submitted }) => [period, submitted?.day ?? null])).toEqual([
      ["2025-02", null],
      ["2025-03", "2025-04-03"],
      ["2025-04", null],
    ]);
  });
});

describe("columns that only look like months", () => {
  it("do not split a table by serial numbers", () => {
    const grid = sheetGrid("3月", [
      ["2025年3月出生实名制汇总表"],
      ["序号", "单位", "合计", "男", "女"],
      [1, "李家村", 3, 2, 1],
      [2, "王家村", 1, 1, 0],
    ]);
    expect(tablesOf(grid)).toEqual(["2025-03: unit 李家村: 3 2 1 | unit 王家村: 1 1 0"]);
  });

  it("do not split a table by days on which something was filled in", () => {
    for (const header of ["日期", "填报日期"]) {
      const grid = sheetGrid("3月", [
        ["2025年3月出生实名制汇总表"],
        ["单位", header, "合计", "男", "女"],
        ["李家村", "2025年4月3日", 3, 2, 1],
        ["王家村", "2025年4月2日", 1, 1, 0],
      ]);
      expect(tablesOf(grid)).toEqual(["2025-03: unit 李家村: 3 2 1 | unit 王家村: 1 1 0"]);
    }
  });

  it("do not widen a month to the one year that a column repeats", () => {
    const grid = sheetGrid("3月", [
      ["2025年3月出生实名制汇总表"],
      ["单位", "年度", "合计", "男", "女"],
      ["李家村", 2025, 3, 2, 1],
      ["王家村", 2025, 1, 1, 0],
    ]);
    expect(tablesOf(grid)).toEqual(["2025-03: unit 李家村: 3 2 1 | unit 王家村: 1 1 0"]);
  });

  it("may repeat the month of the title, and are asked about where they contradict it", () => {
    const grid = (month: string) =>
      sheetGrid("Sheet1", [
        ["2025年3月出生实名制汇总表"],
        ["单位", "月份", "合计", "男", "女"],
        ["李家村", month, 3, 2, 1],
        ["王家村", month, 1, 1, 0],
      ]);
    expect(tablesOf(grid("3月"))).toEqual(["2025-03: unit 李家村: 3 2 1 | unit 王家村: 1 1 0"]);
    const { tables, skipped } = read([grid("4月")]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["to-be-confirmed"]);
  });

  it("ask about a table whose rows name several months, and one row none", () => {
    const rows = [
      LI_WANG,
      ["李家村", "1月", 3, 2, 1],
      ["王家村", "2月", 1, 1, 0],
      ["赵家村", "不详", 1, 1, 0],
    ];
    const { tables, skipped, forms } = read([form(rows)]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["to-be-confirmed"]);
    expect(forms.map(({ doubts }) => doubts)).toEqual([["columns-ambiguous"]]);
  });

  it("do not split a table where one row says no month", () => {
    const rows = [LI_WANG, ["李家村", "1月", 3, 2, 1], ["王家村", "不详", 1, 1, 0]];
    expect(tablesOf(form(rows, {}, "2025年1月出生实名制汇总表"))).toEqual([
      "2025-01: unit 李家村: 3 2 1 | unit 王家村: 1 1 0",
    ]);
  });

  it("leave villages whose names begin with a month alone", () => {
    const grid = sheetGrid("3月", [
      ["2025年3月出生实名制汇总表"],
      ["单位", "合计", "男", "女"],
      ["三月村", 3, 2, 1],
      ["五月花社区", 1, 1, 0],
    ]);
    expect(tablesOf(grid)).toEqual(["2025-03: unit 三月村: 3 2 1 | unit 五月花社区: 1 1 0"]);
  });
});

describe("months in the place of units", () => {
  const months = Array.from({ length: 12 }, (_, index) => [`${index + 1}月`, 3, 2, 1]);

  it("are months of the office, and their sums are spans beside them", () => {
    const { tables, rows } = read([
      form([
        ["月份", "合计", "男", "女"],
        ...months.slice(0, 3),
        ["第一季度", 9, 6, 3],
        ...months.slice(3, 6),
        ["第二季度小计", 9, 6, 3],
        ["上半年", 18, 12, 6],
        ...months.slice(6),
        ["合计", 36, 24, 12],
      ]),
    ]);
    expect(tables).toHaveLength(16);
    expect(rowsOf(tables[0] as BirthTable)).toEqual(["unit 青山镇: 3 2 1"]);
    expect(tables.map(({ period }) => period).filter((of) => (of ?? "").length > 7)).toEqual([
      "2025-01/2025-03",
      "2025-04/2025-06",
      "2025-01/2025-06",
      "2025-01/2025-12",
    ]);
    expect(tables.every(({ totalRow }) => totalRow === null)).toBe(true);
    expect(rows).toMatchObject({ read: 20, judged: 16 });
  });

  it("also stand below 单位 or below nothing, and the place may be named by the title or the sheet", () => {
    for (const header of ["单位", null, "项目", "时间"]) {
      const grid = sheetGrid("青山镇", [
        ["2025年出生实名制汇总表"],
        [header, "出生合计", "男", "女"],
        ...months,
      ]);
      const { tables, rows } = read([grid]);
      expect(tables.map(({ period }) => period)).toHaveLength(12);
      expect(new Set(tables.flatMap(rowsOf))).toEqual(new Set(["unit 青山镇: 3 2 1"]));
      expect(rows.judged).toBe(12);
    }
    const titled = sheetGrid("Sheet1", [
      ["白水乡2025年各月出生情况统计表"],
      ["月份", "出生合计", "男", "女"],
      ...months,
    ]);
    const named = read([titled], { sheets: { Sheet1: { side: "registration" } } });
    expect(new Set(named.tables.flatMap(rowsOf))).toEqual(new Set(["unit 白水乡: 3 2 1"]));
  });

  it("add up only the months that hold numbers", () => {
    const rows = [
      ["月份", "合计", "男", "女"],
      ["1月", 3, 2, 1],
      ["2月", 4, 2, 2],
      ["3月"],
      ["合计", 7, 4, 3],
    ];
    expect(read([form(rows)]).tables.map(({ period }) => period)).toEqual([
      "2025-01",
      "2025-02",
      "2025-03",
      "2025-01/2025-02",
    ]);
  });

  it("may be years", () => {
    const rows = [
      ["年份", "出生人数", "一孩", null, "二孩", null],
      [null, null, "男孩", "女孩", "男孩", "女孩"],
      ["2023年", 10, 3, 2, 3, 2],
      ["2024年", 11, 3, 3, 3, 2],
      ["2025年", 12, 3, 3, 4, 2],
    ];
    const merges = ["A3:A4", "B3:B4", "C3:D3", "E3:F3"].map(merged);
    expect(tablesOf(form(rows, { merges }, "近三年出生实名制登记情况"))).toEqual([
      "2023-01/2023-12: unit 青山镇: 10 3 2 3 2",
      "2024-01/2024-12: unit 青山镇: 11 3 3 3 2",
      "2025-01/2025-12: unit 青山镇: 12 3 3 4 2",
    ]);
  });
});

it("keeps tables of single months below each other apart as before", () => {
  const part = (month: number) => [
    [`2025年${month}月出生实名制汇总表`],
    ["单位", "合计", "男", "女"],
    ["李家村", 3, 2, 1],
    ["合计", 3, 2, 1],
    [],
  ];
  const grid = sheetGrid("全年", [...part(1), ...part(2), ...part(3)]);
  expect(tablesOf(grid)).toEqual([
    "2025-01: unit 李家村: 3 2 1 | total 合计: 3 2 1",
    "2025-02: unit 李家村: 3 2 1 | total 合计: 3 2 1",
    "2025-03: unit 李家村: 3 2 1 | total 合计: 3 2 1",
  ]);
});
