import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { FoundTable } from "../../../src/taskpane/judge/judgement";
import { sheetKey } from "../../../src/taskpane/sheets-found/sheet-corrections";
import { surenessOf } from "../../../src/taskpane/sheets-found/sureness-of";
import { inOrder, matches, tableGroups } from "../../../src/taskpane/sheets-found/table-groups";
import { foundTable } from "./found-table";

const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2025-${String(index + 1).padStart(2, "0")}`
);

function year(offices: readonly string[]): FoundTable[] {
  return MONTHS.flatMap((period) =>
    (["registration", "health"] as const).flatMap((side) =>
      offices.map((reportingUnit) => foundTable({ period, side, reportingUnit }))
    )
  );
}

describe("groups of tables", () => {
  it("are not needed for a few", () => {
    expect(tableGroups(year(["甲镇"]).slice(0, 12))).toBeNull();
  });

  it("are the sides for one office", () => {
    const groups = tableGroups(year(["甲镇"]));
    expect(groups?.map(({ side, period, tables }) => [side, period, tables.length])).toEqual([
      ["registration", null, 12],
      ["health", null, 12],
    ]);
  });

  it("are side and month for many offices, and hold every table once", () => {
    const tables = year(["甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇"]);
    const groups = tableGroups(tables) ?? [];
    expect(groups.length).toBe(24);
    expect(groups[0]).toMatchObject({ period: "2025-01", side: "registration" });
    expect(groups[1]).toMatchObject({ period: "2025-01", side: "health" });
    expect(groups.flatMap((group) => group.tables).length).toBe(144);
  });

  it("stand by month, those without one first", () => {
    const tables = [
      foundTable({ period: "2025-02" }),
      foundTable({ period: null }),
      foundTable({ period: "2025-01", side: "health" }),
      foundTable({ period: "2025-01" }),
    ];
    expect(inOrder(tables).map(({ period, side }) => [period, side])).toEqual([
      [null, "registration"],
      ["2025-01", "registration"],
      ["2025-01", "health"],
      ["2025-02", "registration"],
    ]);
  });

  it("are searched by every word", () => {
    expect(matches("3月 青山镇 卫生部门 2025年3月", "青山 卫生")).toBe(true);
    expect(matches("3月 青山镇 计生统计 2025年3月", "青山 卫生")).toBe(false);
  });
});

describe("how sure a table is", () => {
  it.each([
    [{ confidence: 1 }, "sure"],
    [{ confidence: 0.9 }, "sure"],
    [{ confidence: 0.85 }, "fairly-sure"],
    [{ confidence: 0.65 }, "look"],
    [{ period: null }, "look"],
  ] as const)("%j is %s", (table, sureness) => {
    expect(surenessOf(foundTable(table), DEFAULT_SETTINGS)).toBe(sureness);
  });

  it("is settled once the clerk has said so", () => {
    const settings = { ...DEFAULT_SETTINGS, sheets: { "3月": { side: "health" as const } } };
    expect(surenessOf(foundTable({ confidence: 0.5 }), settings)).toBe("by-hand");
  });

  it("names a sheet with its file only where several are open", () => {
    const table = foundTable({ file: "a.xlsx" });
    expect(sheetKey(table, { files: ["a.xlsx"] })).toBe("3月");
    expect(sheetKey(table, { files: ["a.xlsx", "b.xlsx"] })).toBe("a.xlsx#3月");
  });
});
