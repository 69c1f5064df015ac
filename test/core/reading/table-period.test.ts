import type { CellValue } from "../../../src/core/model/sheet-grid";
import { sheetGrid } from "../../support/sheet-grid";
import { read, readOne, sheetOf } from "./reading-support";

const sheet = (name: string, title: string, ...meta: CellValue[][]) =>
  sheetGrid(name, [[title], ...meta, ["单位", "男", "女"], ["李家村", 1, 2]]);
const periods = (grids: Parameters<typeof read>[0]) =>
  read(grids).tables.map(({ period, statedPeriods: { title, sheetName } }) => [
    period,
    title,
    sheetName,
  ]);

describe("the period of a table", () => {
  it("is the title's on a conflict with the sheet's name, and keeps both", () => {
    expect(periods([sheet("4月", "2025年3月计生出生表")])).toEqual([
      ["2025-03", "2025-03", "2025-04"],
    ]);
  });

  it("comes from the sheet's name with the year of the title", () => {
    expect(periods([sheet("3月", "2025年计生出生表")])).toEqual([["2025-03", null, "2025-03"]]);
    expect(periods([sheet("3月", "2025年  月计生出生表")])).toEqual([["2025-03", null, "2025-03"]]);
  });

  it("is the year where neither title nor sheet names a month", () => {
    expect(periods([sheet("Sheet1", "2025年计生出生表")])).toEqual([
      ["2025-01/2025-12", "2025-01/2025-12", null],
    ]);
  });

  it("comes from a meta line where the title has none or only the year", () => {
    const meta = ["统计时间：2025年3月1日至3月31日"];
    expect(periods([sheet("Sheet1", "计生出生表", meta)])).toEqual([["2025-03", "2025-03", null]]);
    expect(periods([sheet("Sheet1", "2025年计生出生表", meta)])).toEqual([
      ["2025-03", "2025-03", null],
    ]);
  });

  it("does not take the date of submission for the period", () => {
    expect(periods([sheet("Sheet1", "计生出生表", ["填报日期：2025年4月3日"])])).toEqual([
      [null, null, null],
    ]);
  });

  it("takes the year from the other sheets of the file where they name only one", () => {
    const titled = sheet("1月", "2025年1月计生出生表");
    expect(periods([titled, sheet("2月", "计生出生表")])[1]).toEqual(["2025-02", null, "2025-02"]);
    const two = [titled, sheet("2月", "2024年2月计生出生表"), sheet("3月", "计生出生表")];
    expect(periods(two)[2]).toEqual([null, null, null]);
  });

  it("takes the year from the file's name", () => {
    const grid = { ...sheet("2月", "计生出生表"), file: "２０２５年出生.xlsx" };
    expect(periods([grid])).toEqual([["2025-02", null, "2025-02"]]);
    expect(periods([{ ...grid, file: "2024-2025.xlsx" }])).toEqual([[null, null, null]]);
  });

  it("completes a title with a month and no year", () => {
    const titled = sheet("2025-01", "1月计生出生表");
    expect(periods([titled])).toEqual([["2025-01", "2025-01", "2025-01"]]);
  });

  it("sees no conflict between 1—3月 and the sheet 3月, and one with the sheet 4月", () => {
    const title = "2025年1—3月计生出生表";
    expect(periods([sheet("3月", title)])).toEqual([["2025-01/2025-03", "2025-01/2025-03", null]]);
    expect(periods([sheet("4月", title)])).toEqual([
      ["2025-01/2025-03", "2025-01/2025-03", "2025-04"],
    ]);
  });

  it("leaves a sheet's month without a year open under a span over two years", () => {
    expect(periods([sheet("3月", "2019年11月—2020年10月计生出生表")])).toEqual([
      ["2019-11/2020-10", "2019-11/2020-10", null],
    ]);
  });

  it.each([
    ["统计时间：2025年3月1日至3月31日", "2025-03"],
    ["填报单位：青山镇  统计月份：2025.3", "2025-03"],
    ["统计时间：2025年2月1日至2月28日", undefined],
    ["统计时间：2025年1月至3月", undefined],
    ["填报日期：2025年3月3日", undefined],
    ["有效期至：2026年8月", undefined],
    ["2025年3月5日", undefined],
  ])("keeps what the line %s says beside the title's February: %s", (line, other) => {
    const grid = sheetOf(
      [[line], ["单位", "男", "女"], ["李家村", 1, 2]],
      [],
      "2025年2月出生实名制汇总表"
    );
    const { period, statedPeriods } = readOne({ ...grid, name: "Sheet1" });
    expect([period, statedPeriods.line]).toEqual(["2025-02", other]);
  });

  it.each([
    ["2025年4月3日", null],
    ["2025年3月31日", "2025-03"],
    ["有效期至：2026年8月", null],
    ["填报日期：2025年4月3日", null],
  ])("takes the day %s below a title without a month for the period %p", (line, period) => {
    const grid = sheetOf([[line], ["单位", "男", "女"], ["李家村", 1, 2]], [], "出生实名制汇总表");
    expect(readOne({ ...grid, name: "Sheet1" }).period).toBe(period);
  });

  it("joins a title that is split over cells, and the value of a label in the next cell", () => {
    const table = readOne({
      ...sheetOf(
        [
          ["填报日期：", "2025年4月3日", null, "表号：", "计生统2025年5月1表"],
          [2025, "年", "3", "月", "出生实名制", "统计表"],
          ["单位", "男", "女"],
          ["李家村", 1, 2],
        ],
        [],
        "附件1"
      ),
      name: "Sheet1",
    });
    expect([table.period, table.submitted?.day]).toEqual(["2025-03", "2025-04-03"]);
  });
});
