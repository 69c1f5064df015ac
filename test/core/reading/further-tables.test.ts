import type { CellValue } from "../../../src/core/model/sheet-grid";
import { sheetGrid, standardForm } from "../../support/sheet-grid";
import { read, readOne, rowsOf } from "./reading-support";

const HEADER = ["单位", "合计", "男", "女"];
const REGISTRATION = "2025年3月出生实名制汇总表";
const META = "填报单位（盖章）：青山镇      统计时间：2025年3月1日至3月31日      单位：人";
const FOOTER = "负责人：      填表人：      填报日期：2025年4月3日";
const LI = ["李家村", 3, 2, 1];
const WANG = ["王家村", 2, 1, 1];
const ZHAO = ["赵家村", 5, 2, 3];
const total = (...counts: number[]) => ["合计", ...counts];
const tablesOf = (...rows: CellValue[][]) => read([sheetGrid("3月", rows)]).tables.map(rowsOf);

describe("a header on the next page", () => {
  it("may stand below its title and meta line, which are no units and no footer", () => {
    const rows = [[REGISTRATION], [META], HEADER, LI, [REGISTRATION], [META], HEADER, WANG];
    const reading = read([sheetGrid("3月", [...rows, total(5, 3, 2), [FOOTER]])]);
    expect(reading.tables.map(rowsOf)).toEqual([
      ["unit 李家村: 3 2 1", "unit 王家村: 2 1 1", "total 合计: 5 3 2"],
    ]);
    expect(reading.tables[0]?.submitted?.day).toBe("2025-04-03");
    expect(reading.rows).toMatchObject({ read: 10, judged: 3 });
    expect(reading.rows.skipped).toMatchObject({ "repeated-header": 3, footer: 1 });
  });

  it("may stand below a title that only counts its pages", () => {
    for (const page of [`${REGISTRATION}（续）`, `${REGISTRATION}（二）`, "续表", "接上页"]) {
      expect(tablesOf([REGISTRATION], HEADER, LI, [page], HEADER, WANG)).toHaveLength(1);
    }
  });

  it("may be missing where only the title stands again", () => {
    expect(tablesOf([REGISTRATION], [META], HEADER, LI, [REGISTRATION], [META], WANG)).toEqual([
      ["unit 李家村: 3 2 1", "unit 王家村: 2 1 1"],
    ]);
  });

  it("stays one table when one row is copied over the page break", () => {
    const page = [HEADER, WANG, ZHAO, ["陈家村", 0, 0, 0]];
    expect(tablesOf([REGISTRATION], HEADER, LI, WANG, ...page)).toHaveLength(1);
  });
});

describe("several tables on one sheet", () => {
  const units = { 李家村: [1, 0, 1, 1, 0, 0], 王家村: [0, 1, 1, 0, 0, 0] } as const;
  const form = (recipe: object) => standardForm({ units, ...recipe });

  it("are told apart by side below each other", () => {
    const first = form({});
    const second = form({ side: "health" });
    const { tables } = read([{ ...first, values: [...first.values, [], [], ...second.values] }]);
    expect(tables.map(({ side, period, totalRow }) => [side, period, totalRow])).toEqual([
      ["registration", "2025-03", 2],
      ["health", "2025-03", 2],
    ]);
    expect(tables.map(({ submitted }) => submitted?.cell.row)).toEqual([7, 17]);
  });

  it("are told apart by month, with footers between them", () => {
    const months = ["2025-01", "2025-02", "2025-03"].map((month) => form({ month }).values);
    const { tables } = read([sheetGrid("全年", months.flat())]);
    expect(tables.map(({ period, submitted }) => [period, submitted?.day])).toEqual([
      ["2025-01", "2025-02-03"],
      ["2025-02", "2025-03-03"],
      ["2025-03", "2025-04-03"],
    ]);
    expect(tables.map(({ reportingUnit }) => reportingUnit)).toEqual([
      "青山镇",
      "青山镇",
      "青山镇",
    ]);
  });

  it("are told apart by their titles alone", () => {
    const other = "2025年3月出生实名制汇总表（复核）";
    expect(tablesOf([REGISTRATION], HEADER, LI, [other], HEADER, WANG)).toHaveLength(2);
  });

  it("stay apart without a heading when the units begin again or the list was closed", () => {
    const sheets = { "3月": { side: "registration" as const } };
    const apart = (...rows: CellValue[][]) =>
      read([sheetGrid("3月", [[REGISTRATION], HEADER, ...rows])], { sheets }).tables.map(rowsOf);
    expect(apart(LI, WANG, HEADER, LI, WANG).map((rows) => rows.length)).toEqual([2, 2]);
    expect(apart(LI, total(3, 2, 1), HEADER, WANG)).toEqual([
      ["unit 李家村: 3 2 1", "total 合计: 3 2 1"],
      ["unit 王家村: 2 1 1"],
    ]);
  });

  it("name the second as skipped where nothing says its side, and never drop it silently", () => {
    const { skipped } = read([
      sheetGrid("3月", [[REGISTRATION], HEADER, LI, total(3, 2, 1), HEADER, WANG]),
    ]);
    expect(skipped).toMatchObject([{ sheet: "3月", reason: "side-unknown", cell: { row: 4 } }]);
  });
});

describe("the row with the office's own name", () => {
  const sheet = (...rows: CellValue[][]) =>
    sheetGrid("3月", [[REGISTRATION], ["填报单位：青山镇 （盖章）"], HEADER, ...rows]);
  const kinds = (...rows: CellValue[][]) => readOne(sheet(...rows)).rows.map(({ kind }) => kind);

  it("is the total when it stands last or first and sums up the units", () => {
    expect(kinds(LI, WANG, ["青山镇", 5, 3, 2])).toEqual(["unit", "unit", "total"]);
    expect(kinds(["青　山镇", 5, 3, 2], LI, WANG)).toEqual(["total", "unit", "unit"]);
  });

  it("is the total also in a month without births, and with one wrong figure", () => {
    expect(kinds(["李家村", 0, 0, 0], ["青山镇", 0, 0, 0])).toEqual(["unit", "total"]);
    expect(kinds(LI, WANG, ["青山镇", 6, 3, 2])).toEqual(["unit", "unit", "total"]);
  });

  it("is a unit when it is no sum, stands alone or inside the list, or 合计 stands there", () => {
    expect(kinds(LI, WANG, ["青山镇", 1, 1, 0])).toEqual(["unit", "unit", "unit"]);
    expect(kinds(["青山镇", 5, 3, 2])).toEqual(["unit"]);
    expect(kinds(LI, ["青山镇", 5, 3, 2], WANG)).toEqual(["unit", "unit", "unit"]);
    expect(kinds(LI, ["青山镇", 3, 2, 1], total(6, 4, 2))).toEqual(["unit", "unit", "total"]);
  });

  it("leaves a unit of another name a unit, though it equals the sum of all others", () => {
    expect(kinds(LI, WANG, ["大柳村", 5, 3, 2])).toEqual(["unit", "unit", "unit"]);
  });
});

describe("a total word with brackets", () => {
  it("is the total", () => {
    for (const word of ["合计（全镇）", "合计(人)", "总计（人）", "合计【全镇】"]) {
      const table = readOne(sheetGrid("3月", [[REGISTRATION], HEADER, LI, [word, 3, 2, 1]]));
      expect(table.totalRow).toBe(1);
    }
  });

  it("yields to the plain word where it covers a part", () => {
    const part = ["合计（流动人口）", 1, 1, 0];
    const table = readOne(
      sheetGrid("3月", [[REGISTRATION], HEADER, LI, WANG, total(5, 3, 2), part])
    );
    expect(rowsOf(table)).toEqual([
      "unit 李家村: 3 2 1",
      "unit 王家村: 2 1 1",
      "total 合计: 5 3 2",
    ]);
  });
});
