import type { UnitAlias } from "../../../src/core/model/settings";
import { parseSettings } from "../../../src/core/settings/parse-settings";

const problems = (...aliases: UnitAlias[]) =>
  parseSettings({ aliases }).problems.map(({ key, shown, expected }) => [key, shown, expected]);

describe("aliases", () => {
  it("may be chains, names kept apart, and one name in two offices", () => {
    expect(
      problems(
        { name: "李家庄村", unit: "李家村" },
        { name: "李家村", unit: "李村" },
        { name: "赵村", unit: "赵村" },
        { name: "杏林村", unit: "东杏林村", reportingUnit: "青山镇" },
        { name: "杏林村", unit: "西杏林村", reportingUnit: "白水镇" }
      )
    ).toEqual([]);
  });

  it("are refused where they go in a circle", () => {
    expect(problems({ name: "甲村", unit: "乙村" }, { name: "乙 村", unit: "甲村" })).toEqual([
      ["aliases.0", "甲村 → 乙村 → 甲村", "甲村 → 乙村"],
      ["aliases.1", "乙 村 → 甲村 → 乙村", "乙 村 → 甲村"],
    ]);
  });

  it("are refused where a name is that of two units", () => {
    expect(problems({ name: "甲村", unit: "乙村" }, { name: "甲村", unit: "丙村" })).toEqual([
      ["aliases.1", "甲村 → 丙村", "甲村 → 乙村"],
    ]);
  });

  it("for an office go before those for any", () => {
    expect(
      problems(
        { name: "甲村", unit: "乙村" },
        { name: "乙村", unit: "乙村", reportingUnit: "青山镇" },
        { name: "乙村", unit: "甲村", reportingUnit: "白水镇" }
      )
    ).toEqual([
      ["aliases.0", "甲村 → 乙村 → 甲村", "甲村 → 乙村"],
      ["aliases.2", "乙村 → 甲村 → 乙村", "乙村 → 甲村"],
    ]);
  });
});
