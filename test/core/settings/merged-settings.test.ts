import { mergedSettings } from "../../../src/core/settings/merged-settings";

describe("settings of two offices together", () => {
  it("keep the forms of both, and of one form what was loaded last", () => {
    const base = { forms: { a: {}, b: { totalRow: "first" } } };
    const over = { forms: { b: { totalRow: "last" }, c: {} } };
    expect(mergedSettings(base, over)).toEqual({
      forms: { a: {}, b: { totalRow: "last" }, c: {} },
    });
  });

  it("keep the other names of both, the loaded one where both name the same unit of the same office", () => {
    const mine = { name: "李家", unit: "李家村" };
    const theirs = { name: "李家", unit: "李家庄村" };
    const elsewhere = { name: "李家", unit: "李家村", reportingUnit: "白水镇" };
    expect(mergedSettings({ aliases: [mine, elsewhere] }, { aliases: [theirs] })).toEqual({
      aliases: [theirs, elsewhere],
    });
  });

  it("keep the roll of both, each name once", () => {
    expect(mergedSettings({ mustReport: ["甲", "乙"] }, { mustReport: ["乙", "丙"] })).toEqual({
      mustReport: ["甲", "乙", "丙"],
    });
  });

  it("replace every other key, and leave what the loaded ones do not name", () => {
    expect(mergedSettings({ dueDay: 5, compare: "cells" }, { dueDay: 8 })).toEqual({
      dueDay: 8,
      compare: "cells",
    });
  });
});
