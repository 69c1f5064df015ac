import {
  residenceInSheetName,
  residenceWord,
  withoutResidence,
} from "../../../src/core/reading/residence-words";
import { sideOf } from "../../../src/core/reading/side-words";
import { sheetGrid } from "../../support/sheet-grid";
import { read } from "./reading-support";

describe("sideOf", () => {
  it.each([
    ["2025年3月出生实名制汇总表", "registration"],
    ["计划生育月报表", "registration"],
    ["人口家庭服务统计", "registration"],
    ["村（居）上报出生表", "registration"],
    ["人口出生情况统计报表", "registration"],
    ["卫生部门出生情况信息采集卡汇总表", "health"],
    ["接产机构分娩情况年报表", "health"],
    ["妇幼保健院活产统计", "health"],
    ["出生医学证明签发情况", "health"],
    ["卫生部门出生人口情况表", "health"],
    ["卫健局出生表", null],
    ["卫生健康委员会出生表", null],
    ["卫健局实名登记表", "registration"],
    ["卫生和计划生育局出生表", "both"],
    ["出生情况表", null],
  ])("places %s as %s", (text, side) => {
    expect(sideOf(text)).toBe(side);
  });
});

describe("residence words", () => {
  it("stand in brackets or after a dot, never inside a name", () => {
    expect(residenceWord("2020年分孩次出生（城市）")).toEqual({ word: "城市", isWhole: false });
    expect(residenceWord("全国·乡村")).toEqual({ word: "乡村", isWhole: false });
    expect(residenceWord("出生表（不分城乡）")).toEqual({ word: "不分城乡", isWhole: true });
    expect(residenceWord("青　山　镇出生表（2014年3月）")).toBeNull();
    expect(residenceWord("镇")).toBeNull();
  });

  it("may stand alone in a sheet's name", () => {
    expect(residenceInSheetName("2020城市")).toEqual({ word: "城市", isWhole: false });
    expect(residenceInSheetName("镇")).toEqual({ word: "镇", isWhole: false });
    expect(residenceInSheetName("青山镇")).toBeNull();
  });

  it("are taken off an office's name to find the same office", () => {
    expect(withoutResidence("全 国（城市）")).toBe("全国");
    expect(withoutResidence("青山镇（盖章）")).toBe("青山镇(盖章)");
  });
});

describe("the part of the births that a table covers", () => {
  const sheet = (name: string, residence: string, office = "全国") =>
    sheetGrid(name, [
      [`2020年人口出生情况表${residence}`],
      [`填报单位：${office}`],
      ["地区", "男", "女"],
      ["北京", 1, 2],
    ]);
  const parts = (grids: Parameters<typeof read>[0], residence: string | null = null) =>
    read(grids, { residence }).tables.map(({ part }) => part);

  it("is its word beside a whole, written or not", () => {
    const [whole, plain, city, town] = [
      sheet("a", "（不分城乡）"),
      sheet("b", ""),
      sheet("c", "（城市）"),
      sheet("d", "（镇）"),
    ];
    expect(parts([whole, city, town])).toEqual([null, "城市", "镇"]);
    expect(parts([plain, city])).toEqual([null, "城市"]);
  });

  it("is null for the only table, and the word for parts without a whole", () => {
    expect(parts([sheet("c", "（城市）")])).toEqual([null]);
    expect(parts([sheet("c", "（城市）"), sheet("d", "（镇）")])).toEqual(["城市", "镇"]);
  });

  it("follows the settings where they name another total", () => {
    const grids = [
      sheet("a", "（不分城乡）"),
      sheet("b", "", "全国"),
      sheet("c", "（城市）"),
      sheet("d", "（镇）"),
    ];
    expect(parts(grids, "城市")).toEqual(["不分城乡", "合计", null, "镇"]);
  });

  it("does not mix offices, unless a sheet names none", () => {
    expect(parts([sheet("a", "", "甲镇"), sheet("c", "（流动）", "乙镇")])).toEqual([null, null]);
    expect(parts([sheet("a", "", ""), sheet("c", "（流动）", "乙镇")])).toEqual([null, "流动"]);
    expect(parts([sheet("a", "", "乙镇"), sheet("流动", "", "")])).toEqual([null, "流动"]);
    expect(parts([sheet("a", "", "乙镇"), sheet("b", "", "乙镇（流动）")])).toEqual([null, "流动"]);
  });

  it("may be the one residence word over all counts", () => {
    const migrants = sheetGrid("b", [
      ["2020年人口出生情况表"],
      ["填报单位：全国"],
      ["地区", "流动人口", null],
      [null, "出生男", "出生女"],
      ["北京", 1, 2],
    ]);
    expect(parts([sheet("a", ""), migrants])).toEqual([null, "流动人口"]);
  });
});
