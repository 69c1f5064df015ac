import { labelledPeriod } from "../../../src/core/reading/labelled-period";
import { TITLE, columnsOf, readOne, sheetOf } from "./reading-support";

describe("a period behind labels", () => {
  it.each([
    ["起始月份:2015-04终止月份:2015-06", "2015-04/2015-06"],
    ["起始月份:|2015-04|终止月份:|2015-04", "2015-04"],
    ["年度:2015|单位:人|月份:4", "2015-04"],
    ["年度:2015年|月份:12月", "2015-12"],
    ["年度:2024|季度:3", "2024-07/2024-09"],
    ["年度:2024|季度:第二", "2024-04/2024-06"],
  ])("is put together: %s", (text, period) => {
    expect(labelledPeriod(text)).toBe(period);
  });

  it.each([
    "月份:4",
    "年度:2015",
    "年度:2015|月份:13",
    "统计月份:2025年3月",
    "起始月份:2015-06|终止月份:2015-04",
  ])("is none of its own: %s", (text) => {
    expect(labelledPeriod(text)).toBeNull();
  });

  it("is the table's, and stays behind a month in the title", () => {
    const header = [
      ["单位", "男", "女"],
      ["李家村", 1, 2],
    ];
    const meta = [["年度：", 2024, "月份：", 5]];
    const untitled = sheetOf([...meta, ...header], [], "计生出生情况统计表");
    expect(readOne({ ...untitled, name: "Sheet1" }).period).toBe("2024-05");
    const titled = sheetOf([...meta, ...header], [], TITLE);
    expect(readOne({ ...titled, name: "Sheet1" }).period).toBe("2025-03");
  });

  it("is no line of the header where its value stands over the counts", () => {
    const table = readOne(
      sheetOf([
        ["报告期：", null, "2025年1—3月累计"],
        ["单位", "一孩", null],
        [null, "男", "女"],
        ["李家村", 1, 2],
      ])
    );
    expect(columnsOf(table)).toEqual(["B 1 male", "C 1 female"]);
  });
});
