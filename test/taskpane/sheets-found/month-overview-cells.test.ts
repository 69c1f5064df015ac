import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { Settings } from "../../../src/core/model/settings";
import type { FoundTable } from "../../../src/taskpane/judge/judgement";
import { anyPartly, monthOverview } from "../../../src/taskpane/sheets-found/month-overview-cells";
import { foundTable } from "./found-table";

function overview(
  tables: readonly FoundTable[],
  asOf: string | null,
  settings?: Partial<Settings>
) {
  return monthOverview({ tables, asOf, settings: { ...DEFAULT_SETTINGS, ...settings } });
}

const states = (cells: readonly { state: string }[] | null | undefined) =>
  cells
    ?.map(({ state }) => ({ present: "✓", partly: "/", missing: "x", "not-due": "." })[state])
    .join("");

describe("the overview of months", () => {
  it("shows what is there, what is due and missing, and what the workbook does not reach", () => {
    const tables = ["2025-02", "2025-03", "2025-05"].map((period) => foundTable({ period }));
    const [year] = overview(tables, "2025-06-05");
    expect(states(year?.sides.registration)).toBe(".✓✓x✓.......");
    expect(year?.sides.health).toBeNull();
  });

  it("does not miss a month that is not yet due", () => {
    const tables = [
      foundTable({ period: "2025-01" }),
      foundTable({ period: "2025-03" }),
      foundTable({ period: "2025-01", side: "health" }),
    ];
    const [year] = overview(tables, "2025-02-05");
    expect(states(year?.sides.health)).toBe("✓...........");
    const [later] = overview(tables, "2025-04-05");
    expect(states(later?.sides.health)).toBe("✓xx.........");
  });

  it("counts offices where several report", () => {
    const tables = ["甲镇", "乙镇", "丙镇"].map((reportingUnit) =>
      foundTable({ period: "2025-01", reportingUnit })
    );
    const [year] = overview(
      [...tables, foundTable({ period: "2025-02", reportingUnit: "甲镇" })],
      null
    );
    const [january, february] = year?.sides.registration ?? [];
    expect(january).toMatchObject({ state: "present", offices: 3, of: 3 });
    expect(february).toMatchObject({ state: "partly", offices: 1, of: 3 });
    expect(year && anyPartly(year)).toBe(true);
  });

  it("keeps to the statistical year, the latest first", () => {
    const tables = ["2024-09", "2024-10", "2025-09"].map((period) => foundTable({ period }));
    const years = overview(tables, null, { yearStartMonth: 10 });
    expect(years.map(({ first }) => first)).toEqual(["2024-10", "2023-10"]);
    expect(states(years[0]?.sides.registration)).toBe("✓xxxxxxxxxx✓");
  });

  it("is empty without monthly tables", () => {
    expect(
      overview([foundTable({ period: "2025-01/2025-12" }), foundTable({ period: null })], null)
    ).toEqual([]);
  });
});
