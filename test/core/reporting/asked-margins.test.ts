import type { BirthTable } from "../../../src/core/model/birth-table";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { reconcile } from "../../../src/core/reconciling/reconcile";
import { AskedMargins } from "../../../src/core/reporting/asked-margins";
import { birthTable, readingOf } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";

const units = {
  东村: [3, 2, 1, 1, 0, 1],
  西村: [1, 1, 0, 1, 0, 0],
  南村: [4, 0, 0, 0, 0, 0],
} as const;

/** The margin at which each unit is asked to count March. */
function asked(registration: Partial<TableRecipe>, health: Partial<TableRecipe> | null): string[] {
  const tables: BirthTable[] = [
    birthTable({ units, ...registration }),
    ...(health ? [birthTable({ units, side: "health", ...health })] : []),
  ];
  const reading = readingOf(tables);
  const margins = new AskedMargins(reading, reconcile(reading, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  const month = { month: "2025-03" } as Parameters<AskedMargins["of"]>[1];
  return ["东村", "西村", "南村", "北村", "*"].map((unit) =>
    margins.of({ reportingUnit: "青山镇", unit }, month)
  );
}

describe("how finely a unit is asked to count a month", () => {
  it("is as finely as both sides were compared, and 合计 alone below five births or for a stranger", () => {
    expect(asked({}, {})).toEqual(["cell", "total", "total", "total", "cell"]);
    expect(asked({}, { parities: ["all"] })).toEqual(["sex", "total", "total", "total", "sex"]);
  });

  it("is 合计 where one side alone has a form, or both have nothing else in common", () => {
    const total = ["total", "total", "total", "total", "total"];
    expect(asked({}, null)).toEqual(total);
    expect(asked({}, { parities: ["all"], sexes: ["all"] })).toEqual(total);
  });

  it("looks at the smaller of both sides", () => {
    const fewer = { units: { ...units, 东村: [1, 0, 1, 0, 0, 1] } } as const;
    expect(asked({}, fewer)[0]).toBe("total");
    expect(asked(fewer, {})[0]).toBe("total");
  });

  it("of all units together is asked by the totals, 合计 where a form has none", () => {
    expect(asked({ total: "none" }, { total: "none" }).at(-1)).toMatch(/cell|total/);
  });
});
