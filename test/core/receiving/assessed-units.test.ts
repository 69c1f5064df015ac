import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { Settings } from "../../../src/core/model/settings";
import { assessedUnits } from "../../../src/core/receiving/assessed-units";
import { unitTypeOf } from "../../../src/core/receiving/unit-types";
import { birthTable } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";

const one = [1, 0, 0, 0, 0, 0] as const;
const rows = (...names: string[]) => Object.fromEntries(names.map((name) => [name, one]));

function assessed(recipes: readonly TableRecipe[], settings: Partial<Settings> = {}) {
  const reading = { tables: recipes.map(birthTable) };
  return assessedUnits(reading, { ...DEFAULT_SETTINGS, ...settings });
}

describe("who is assessed", () => {
  it("is the office when its rows are villages", () => {
    expect(assessed([{ units: rows("李家村", "东社区", "新居委会", "农场") }])).toEqual([
      { name: "青山镇", type: "乡镇", reportingUnit: "青山镇", unit: "*" },
    ]);
  });

  it("is every row when they are townships of one county sheet", () => {
    const found = assessed([
      { reportingUnit: "某县", units: rows("青山镇", "绿水乡", "东城街道", "县直") },
      { reportingUnit: "县医院", side: "health", units: rows("县医院", "北城办事处") },
    ]);
    expect(
      found.map(({ name, type, unit, reportingUnit }) => [name, type, unit, reportingUnit])
    ).toEqual([
      ["青山镇", "乡镇", "青山镇", "某县"],
      ["绿水乡", "乡镇", "绿水乡", "某县"],
      ["东城街道", "街道", "东城街道", "某县"],
      ["县直", "", "县直", "某县"],
      ["北城办事处", "街道", "北城办事处", "某县"],
    ]);
  });

  it("is every reporting unit when there are several, without the county's own sheet of townships", () => {
    const found = assessed([
      { reportingUnit: "青山镇", units: rows("甲", "乙") },
      { reportingUnit: "绿水乡", units: rows("丙") },
      { reportingUnit: "某县卫健局", side: "health", units: rows("青山镇", "绿水乡") },
    ]);
    expect(found.map(({ name, unit }) => [name, unit])).toEqual([
      ["青山镇", "*"],
      ["绿水乡", "*"],
    ]);
    const counties = assessed([
      { reportingUnit: "东县", units: rows("青山镇") },
      { reportingUnit: "西县", units: rows("绿水乡") },
    ]);
    expect(counties.map(({ name }) => name)).toEqual(["东县", "西县"]);
  });

  it("is nobody when the rows say neither, unless the settings do", () => {
    const tables = [{ reportingUnit: "某省", units: rows("甲市", "乙市") }];
    expect(assessed(tables)).toEqual([]);
    expect(assessed([])).toEqual([]);
    expect(assessed(tables, { scored: "reporting" }).map(({ name }) => name)).toEqual(["某省"]);
    expect(assessed(tables, { scored: "rows" }).map(({ name }) => name)).toEqual(["甲市", "乙市"]);
  });

  it("takes rows from the health side where registration has no sheet", () => {
    const found = assessed(
      [{ side: "health", reportingUnit: "县医院", units: rows("一院", "二院") }],
      { scored: "rows" }
    );
    expect(found.map(({ name }) => name)).toEqual(["一院", "二院"]);
  });

  it("tells rows of one name in two offices apart", () => {
    const found = assessed(
      [
        { reportingUnit: "青山镇", units: rows("中心村", "李家村") },
        { reportingUnit: "绿水乡", units: rows("中心村") },
      ],
      { scored: "rows" }
    );
    expect(found.map(({ name }) => name)).toEqual(["青山镇·中心村", "李家村", "绿水乡·中心村"]);
  });

  it("is the list of the settings, with its types, whether or not they handed anything in", () => {
    const found = assessed([{ units: rows("李家村", "王家村") }], {
      assessedUnits: [
        { name: "王家村", type: "村" },
        { name: "青山镇人民政府", type: "乡镇" },
        { name: "青山镇", type: "乡镇" },
        { name: "公安局", type: "部门" },
      ],
    });
    expect(found).toEqual([
      { name: "王家村", type: "村", reportingUnit: "青山镇", unit: "王家村" },
      { name: "青山镇人民政府", type: "乡镇", reportingUnit: "青山镇", unit: "*" },
      { name: "青山镇", type: "乡镇", reportingUnit: "青山镇", unit: "*" },
      { name: "公安局", type: "部门", reportingUnit: "公安局", unit: "*" },
    ]);
  });

  it("calls an office without a name *", () => {
    expect(assessed([{ reportingUnit: "", units: rows("李家村") }])[0]?.name).toBe("*");
  });
});

describe("unitTypeOf", () => {
  it.each([
    ["青山镇", "乡镇"],
    ["绿水乡", "乡镇"],
    ["东城街道", "街道"],
    ["东城街道办事处", "街道"],
    ["李家村", "村"],
    ["李家村委会", "村"],
    ["和平居委会", "社区"],
    ["和平社区", "社区"],
    ["县公安局", "部门"],
    ["县妇幼保健院", "部门"],
    ["某县", ""],
  ])("%s is %s", (name, type) => {
    expect(unitTypeOf(name)).toBe(type);
  });
});
