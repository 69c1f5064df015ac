import { reconcile } from "../../../src/core/reconciling/reconcile";
import { monthlyReports } from "../../../src/core/receiving/monthly-reports";
import { assessedUnits } from "../../../src/core/receiving/assessed-units";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { birthTable, readingOf } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";

const units = { 李家村: [3, 2, 1, 1, 0, 1], 王家村: [2, 2, 0, 1, 1, 0] } as const;

function month(registration: Partial<TableRecipe>, health: Partial<TableRecipe> = {}) {
  const common = { units, period: "2025-03", submitted: "2025-04-03" };
  const reading = readingOf([
    birthTable({ ...common, ...registration }),
    birthTable({ ...common, side: "health", ...health }),
  ]);
  const reconciliation = reconcile(reading, DEFAULT_SETTINGS);
  const [report] = monthlyReports(
    reading,
    reconciliation,
    assessedUnits(reading, DEFAULT_SETTINGS),
    DEFAULT_SETTINGS,
    "2025-05-20"
  ).filter((one) => one.month === "2025-03");
  return { incomplete: reconciliation.months[0]?.incomplete, state: report?.state };
}

describe("a month of which not everything could be compared", () => {
  it("is agreed when both sides have every figure", () => {
    expect(month({})).toEqual({ incomplete: [], state: "agreed" });
  });

  it("is to be confirmed when a cell holds no usable number on one side", () => {
    const slips = [["李家村", "1", "male", Number.NaN]] as const;
    expect(month({ slips })).toEqual({ incomplete: ["李家村"], state: "to-confirm" });
    expect(month({}, { slips })).toEqual({ incomplete: ["李家村"], state: "to-confirm" });
  });

  it("is to be confirmed when a unit is blank or absent on one side", () => {
    const blank = { units: { ...units, 王家村: "blank" as const } };
    expect(month(blank)).toEqual({ incomplete: ["王家村"], state: "to-confirm" });
    const absent = { units: { 李家村: units["李家村"] } };
    expect(month({}, absent)).toEqual({ incomplete: ["王家村"], state: "to-confirm" });
  });

  it("is agreed when a unit is blank on one side and absent on the other: nobody said anything of it", () => {
    const blank = { units: { ...units, 王家村: "blank" as const } };
    const absent = { units: { 李家村: units["李家村"] } };
    expect(month(blank, absent)).toEqual({ incomplete: [], state: "agreed" });
    expect(month(absent, blank)).toEqual({ incomplete: [], state: "agreed" });
  });

  it("still counts an unexplained difference: spoiling another cell hides nothing", () => {
    const slips = [
      ["李家村", "1", "male", Number.NaN],
      ["王家村", "1", "male", 5],
    ] as const;
    expect(month({ slips })).toEqual({ incomplete: ["李家村"], state: "unexplained" });
  });
});
