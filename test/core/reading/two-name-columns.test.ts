/** 乡镇 | 村: the unit is the village, and the township beside it is kept. */
import { readSheets } from "../../../src/core/reading/read-sheets";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { nameUnits } from "../../../src/core/naming/name-units";
import { sheetGrid } from "../../support/sheet-grid";

const HEADER = [
  ["2025年3月出生实名制汇总表"],
  ["填报单位：勉县"],
  ["乡镇", "村", "出生合计", null, null],
  [null, null, "小计", "男", "女"],
];

const read = (...rows: (string | number | null)[][]) =>
  readSheets([sheetGrid("计生3月", [...HEADER, ...rows])], DEFAULT_SETTINGS);

const groups = (reading: ReturnType<typeof read>) =>
  reading.tables[0]?.rows.map(({ kind, name, group }) => [kind, name, group ?? null]);

describe("a table with townships beside villages", () => {
  it("keeps the township of each village, written once or merged", () => {
    const reading = read(
      ["青山镇", "杏林村", 3, 1, 2],
      [null, "李家村", 2, 1, 1],
      [null, "小计", 5, 2, 3],
      ["白水镇", "杏林村", 4, 2, 2],
      [null, "小计", 4, 2, 2],
      ["合计", null, 9, 4, 5]
    );
    expect(groups(reading)).toEqual([
      ["unit", "杏林村", "青山镇"],
      ["unit", "李家村", "青山镇"],
      ["subtotal", "小计", null],
      ["unit", "杏林村", "白水镇"],
      ["subtotal", "小计", null],
      ["total", "合计", null],
    ]);
    expect(nameUnits(reading, DEFAULT_SETTINGS).tables[0]?.rows.map(({ name }) => name)).toEqual([
      "杏林村（青山镇）",
      "李家村",
      "小计",
      "杏林村（白水镇）",
      "小计",
      "合计",
    ]);
  });

  it("knows none where there is one column of names", () => {
    const reading = readSheets(
      [
        sheetGrid("计生3月", [
          ["2025年3月出生实名制汇总表"],
          ["填报单位：青山镇"],
          ["单位", "出生合计", null, null],
          [null, "小计", "男", "女"],
          ["杏林村", 3, 1, 2],
        ]),
      ],
      DEFAULT_SETTINGS
    );
    expect(groups(reading)).toEqual([["unit", "杏林村", null]]);
  });
});
