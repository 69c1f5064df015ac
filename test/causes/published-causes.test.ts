import type { Margin } from "../../src/core/model/reconciliation";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { readSheets } from "../../src/core/reading/read-sheets";
import { reconcile } from "../../src/core/reconciling/reconcile";
import { COUNTY_OFFICE } from "../fixtures/published/county-months";
import { numberIn, readPublished } from "../fixtures/published/read-published";
import { merged, sheetGrid } from "../support/sheet-grid";

const ROWS = readPublished("county-months-2014-2023.csv");
const PERIODS = [...new Set(ROWS.map((row) => row["period"] ?? ""))];

/** 出生合计 with 小计, 男, 女, as registration fills it in. */
function bySex(
  period: string,
  side: "出生人口统计表" | "卫生部门活产数汇总表",
  of = period
): SheetGrid {
  const rows = ROWS.filter((row) => row["period"] === of);
  const [year, month] = period.split("-").map(Number);
  return sheetGrid(
    `${period}${side.slice(0, 2)}`,
    [
      [`${year}年${month}月${side}`],
      [`填报单位：${COUNTY_OFFICE}      单位：人`],
      ["地区", "出生合计", null, null],
      [null, "小计", "男", "女"],
      ...rows.map((row) => {
        const [boys, girls] = [numberIn(row, "boys"), numberIn(row, "girls")];
        return [row["unit"] ?? "", boys + girls, boys, girls];
      }),
    ],
    { merges: ["A1:D1", "A2:D2", "A3:A4", "B3:D3"].map(merged) }
  );
}

/** 活产数 alone. */
function totals(period: string): SheetGrid {
  const [year, month] = period.split("-").map(Number);
  return sheetGrid(
    `${period}活产`,
    [
      [`${year}年${month}月活产数汇总表`],
      [`填报单位：${COUNTY_OFFICE}      单位：人`],
      ["地区", "活产数"],
      ...ROWS.filter((row) => row["period"] === period).map((row) => [
        row["unit"] ?? "",
        numberIn(row, "births_total"),
      ]),
    ],
    { merges: ["A1:B1", "A2:B2"].map(merged) }
  );
}

function reconciled(grids: readonly SheetGrid[], margin: Margin) {
  const reconciliation = reconcile(readSheets(grids, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect(reconciliation.margin).toBe(margin);
  return reconciliation;
}

describe("nine years of published county months", () => {
  it("agree in all 2,441 county-months, and give no cause", () => {
    const { months, differences, causes } = reconciled(
      PERIODS.flatMap((period) => [bySex(period, "出生人口统计表"), totals(period)]),
      "total"
    );
    expect(months.reduce((sum, { compared }) => sum + compared, 0)).toBe(2_441);
    expect([differences, causes]).toEqual([[], []]);
  });

  it("give nearly no likely cause where each month stands against that of the year before", () => {
    // Real counts that have nothing to do with each other: all differ, and no slip explains it.
    const { differences, causes } = reconciled(
      PERIODS.filter((period) => period >= "2016-01" && period <= "2016-12").flatMap((period) => [
        bySex(period, "出生人口统计表"),
        bySex(period, "卫生部门活产数汇总表", period.replace("2016", "2015")),
      ]),
      "sex"
    );
    const touched = new Set(
      causes
        .filter(({ strength, kind }) => strength === "likely" && kind !== "residence")
        .flatMap(({ parts }) => parts.map(({ difference }) => difference))
    );
    expect(differences.length).toBeGreaterThan(400);
    expect(touched.size / differences.length).toBeLessThanOrEqual(0.01);
  });
});
