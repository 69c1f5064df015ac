/** The units of the next blank form. */
import { latestUnits } from "../../../src/taskpane/judge/latest-units";
import { birthTable } from "../../support/birth-table";

const COUNTS = [1, 1, 0, 0, 0, 0] as const;
const units = (...names: string[]) => Object.fromEntries(names.map((name) => [name, COUNTS]));

describe("the units of the next form", () => {
  it("are those of the latest table in its order, without the total row", () => {
    const tables = [
      birthTable({ period: "2025-02", units: units("乙村", "甲村") }),
      birthTable({ period: "2025-03", units: units("丙村", "甲村", "乙村") }),
      birthTable({ period: "2025-01", units: units("丁村") }),
    ];
    expect(latestUnits(tables)).toEqual(["丙村", "甲村", "乙村"]);
  });

  it("are rather those of registration, of a whole table, and of one in sight", () => {
    const period = "2025-03";
    const tables = [
      birthTable({ period, side: "health", units: units("卫生院") }),
      birthTable({ period, part: "城市", units: units("城区") }),
      birthTable({ period: "2025-04", hidden: true, units: units("旧村") }),
      birthTable({ period, units: units("甲村") }),
    ];
    expect(latestUnits(tables)).toEqual(["甲村"]);
    expect(latestUnits(tables.slice(0, 3))).toEqual(["卫生院"]);
  });

  it("are none where there is no table, and a table without a month comes last", () => {
    expect(latestUnits([])).toEqual([]);
    const tables = [
      birthTable({ period: null, units: units("无月村") }),
      birthTable({ period: "2024-12/2025-01", units: units("甲村") }),
    ];
    expect(latestUnits(tables)).toEqual(["甲村"]);
  });
});
