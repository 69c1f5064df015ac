import type { CellValue } from "../../../src/core/model/sheet-grid";
import { sheetGrid } from "../../support/sheet-grid";
import { read } from "./reading-support";

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
});
