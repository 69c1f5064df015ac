import type { CellValue } from "../../../src/core/model/sheet-grid";
import { sheetGrid } from "../../support/sheet-grid";
import { read } from "./reading-support";

const BODY: CellValue[][] = [
  ["单位", "出生合计", "男", "女"],
  ["李家村", 3, 2, 1],
  ["王家村", 1, 1, 0],
];

function periodOf(lines: readonly (readonly CellValue[])[], settings = {}): string | null {
  const grid = sheetGrid("Sheet1", [...lines, ...BODY]);
  const { tables, skipped } = read([grid], settings);
  if (tables.length !== 1) throw new Error(JSON.stringify(skipped));
  return tables[0]?.period ?? null;
}

describe("a period in the heading", () => {
  it.each([
    ["2025年出生实名制汇总表", "2025-01/2025-12"],
    ["2025年度出生实名制汇总表", "2025-01/2025-12"],
    ["2025年上半年出生实名制汇总表", "2025-01/2025-06"],
    ["2025年下半年出生实名制汇总表", "2025-07/2025-12"],
    ["2025年第三季度出生实名制汇总表", "2025-07/2025-09"],
    ["2025年三季度出生实名制汇总表", "2025-07/2025-09"],
    ["2025年前三季度出生实名制汇总表", "2025-01/2025-09"],
    ["2025年1—6月累计出生实名制汇总表", "2025-01/2025-06"],
    ["2025年1至6月出生实名制汇总表", "2025-01/2025-06"],
    ["2006.10—2007.9出生实名制汇总表", "2006-10/2007-09"],
    ["2006年10月至2007年9月出生实名制汇总表", "2006-10/2007-09"],
    ["截至2025年6月30日出生实名制汇总表", "2025-06"],
    ["民國104年3月出生實名制人口統計表", "2015-03"],
    ["103年1月人口出生統計表", "2014-01"],
    ["25年2月出生实名制汇总表", "2025-02"],
    ["民国99年12月出生实名制汇总表", "2010-12"],
    ["建院100年庆 2025年3月出生实名制汇总表", "2025-03"],
  ])("%s is %s", (title, period) => {
    expect(periodOf([[title]])).toBe(period);
  });

  it("is the statistical year where 年度 says so and the settings give its start", () => {
    expect(periodOf([["2025年度出生实名制汇总表"]], { yearStartMonth: 10 })).toBe(
      "2024-10/2025-09"
    );
    expect(periodOf([["2025年度出生实名制汇总表"]], { yearStartMonth: 11 })).toBe(
      "2024-11/2025-10"
    );
  });

  it.each([
    [["起始月份：2025-01", "终止月份：2025-06"]],
    [["起始月份：", "2025-01", "终止月份：", "2025-06"]],
    [["起始月份：2025年1月    终止月份：2025年6月"]],
    [["开始月份：2025.01 结束月份：2025.06"]],
    [["起始年月：202501", "终止年月：202506"]],
  ])("may be a first and a last month: %s", (line) => {
    expect(periodOf([["出生实名制汇总表"], line])).toBe("2025-01/2025-06");
  });

  it.each([
    [["年度：2025", "季度：第二季度"], "2025-04/2025-06"],
    [["年度：", 2025, "季度：", "二季度"], "2025-04/2025-06"],
    [["年度：2025", "月份：3月"], "2025-03"],
    [["年度：2025年", "月份：3"], "2025-03"],
    [["年份：", 2025, "月份：", 3], "2025-03"],
  ])("may be a year and its part in cells of their own: %s", (line, period) => {
    expect(periodOf([["出生实名制汇总表"], line])).toBe(period);
  });

  it("takes a day that ends the months of its year's title", () => {
    expect(periodOf([["2025年出生实名制汇总表"], ["截至6月30日"]])).toBe("2025-06");
  });
});
