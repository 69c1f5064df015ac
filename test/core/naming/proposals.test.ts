import type { UnitAlias } from "../../../src/core/model/settings";
import { health, named, proposed, registration, unitsOf } from "./named";

const both = (ours: readonly string[], theirs: readonly string[], aliases?: UnitAlias[]) =>
  named([registration(["王家村", ...ours]), health(["王家村", ...theirs])], aliases);

describe("names that may be one unit", () => {
  it.each([
    ["村 and 社区 of one name", "李家村", "李家社区"],
    ["a note in brackets", "李家村", "李家村（新）"],
    ["one character more", "李家村", "李家庄村"],
    ["characters mistaken for each other", "杨树圩村", "扬树墟村"],
    ["another character", "李家庄村", "李家塘村委会"],
    ["two characters that changed places", "桃花岭村", "桃岭花村"],
    ["a longer name that begins alike", "李家村", "李家老屋场村"],
  ])("are proposed: %s", (_, ours, theirs) => {
    const reading = both([ours], [theirs]);
    expect(proposed(reading)).toEqual([`${theirs} ~ ${ours}: similar`]);
    expect(unitsOf(reading)).toEqual([
      ["王家村", ours],
      ["王家村", theirs],
    ]);
  });

  it.each([
    ["words that tell villages apart", "上李家村", "下李家村"],
    ["numbers", "第一社区", "第二社区"],
    ["short names of other families", "李家村", "赵家村"],
    ["unlike names", "东风村", "桃花岭村"],
    ["names of no Han character", "A12", "A13"],
  ])("are none: %s", (_, ours, theirs) => {
    expect(proposed(both([ours], [theirs]))).toEqual([]);
  });

  it("are never two rows of one table", () => {
    expect(proposed(both(["李家庄村", "李家塘村"], ["李家庄村"]))).toEqual([]);
  });

  it("are the likest only", () => {
    const reading = both(["李家庄村", "杨家庄村"], ["李家桩村", "杨家庄社区"]);
    expect(proposed(reading)).toEqual([
      "杨家庄社区 ~ 杨家庄村: similar",
      "李家桩村 ~ 李家庄村: similar",
    ]);
  });

  it("say nothing where more than three are equally like", () => {
    const ours = ["李家庄村", "李家塘村", "李家湾村", "李家岭村"];
    expect(proposed(both(ours, ["李家坡村"]))).toEqual([]);
    expect(proposed(both(ours.slice(1), ["李家坡村"]))).toHaveLength(3);
  });

  it("come with all spellings and both cells", () => {
    const reading = named([
      registration(["王家村", "李家村"]),
      health(["王家村", "李家庄村"]),
      health(["王家村", "李家庄村委会"], { period: "2025-04" }),
    ]);
    expect(reading.proposals).toEqual([
      {
        reportingUnit: "青山镇",
        name: "李家庄村",
        spellings: ["李家庄村委会"],
        unit: "李家村",
        why: "similar",
        cell: { file: "", sheet: "卫生2025-03", row: 5, column: 0 },
        unitCell: { file: "", sheet: "计生2025-03", row: 5, column: 0 },
      },
    ]);
  });

  it("are not asked about again once the clerk has spoken", () => {
    const apart = [{ name: "李家庄村", unit: "李家庄村" }];
    expect(proposed(both(["李家村"], ["李家庄村"], apart))).toEqual([]);
    const joined = both(["李家村"], ["李家庄村"], [{ name: "李家庄村", unit: "李家村" }]);
    expect(proposed(joined)).toEqual([]);
    expect(unitsOf(joined)[1]).toEqual(["王家村", "李家村"]);
  });

  it("are compared up to a number, and the rest is counted", () => {
    const names = (kind: string) => Array.from({ length: 900 }, (_, at) => `${kind}第${at}号屯`);
    const reading = both(names("甲"), names("乙"));
    expect(reading.proposals).toHaveLength(200);
    expect(reading.unproposed).toBe(1200);
  });
});

describe("units over the months", () => {
  const months = (from: number, to: number, names: readonly string[]) =>
    Array.from({ length: to - from + 1 }, (_, at) =>
      registration(names, { period: `2025-${String(from + at).padStart(2, "0")}` })
    );

  it("are proposed as renamed where one ends and a like one begins", () => {
    const reading = named([
      ...months(1, 5, ["王家村", "李家村"]),
      ...months(6, 12, ["王家村", "李家新村"]),
    ]);
    expect(proposed(reading)).toEqual(["李家新村 ~ 李家村: renamed"]);
  });

  it("are proposed as renamed where a single one ends and a single one begins, however called", () => {
    const reading = named([
      ...months(1, 5, ["王家村", "东风村"]),
      ...months(6, 12, ["王家村", "桃花岭村"]),
    ]);
    expect(proposed(reading)).toEqual(["桃花岭村 ~ 东风村: renamed"]);
  });

  it("are not proposed where two end and two begin with unlike names", () => {
    const reading = named([
      ...months(1, 5, ["王家村", "东风村", "红旗村"]),
      ...months(6, 12, ["王家村", "桃花岭村", "石头沟村"]),
    ]);
    expect(proposed(reading)).toEqual([]);
  });

  it("are like, not renamed, where the months mix", () => {
    const reading = named([
      ...months(1, 2, ["王家村", "李家庄村"]),
      ...months(3, 4, ["王家村", "李家塘村"]),
      ...months(5, 6, ["王家村", "李家庄村"]),
    ]);
    expect(proposed(reading)).toEqual(["李家塘村 ~ 李家庄村: similar"]);
  });
});
