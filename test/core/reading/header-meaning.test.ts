import { headerMeaning, isHeaderWord } from "../../../src/core/reading/header-meaning";
import { rowWord } from "../../../src/core/reading/row-words";

describe("headerMeaning", () => {
  const kinds = (text: string) =>
    [...headerMeaning(text).kinds].filter((kind) => kind !== "filler");

  it.each([
    ["出生总人口", ["births"]],
    ["总出生人数", ["births", "people"]],
    ["期初总人口", ["other", "unless-births"]],
    ["往年出生未报人数", ["late", "births", "people"]],
    ["1-3月累计", ["cumulative"]],
    ["非本省户籍人数", ["residence", "people"]],
    ["不符合政策", ["policy"]],
  ])("understands %s", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
    expect(headerMeaning(text).unknown).toBe("");
  });

  it.each([
    ["一孩", "1"],
    ["头胎", "1"],
    ["俩孩", "2"],
    ["孩次1", "1"],
    ["多孩", "many"],
    ["三孩及其以上", "3+"],
    ["第五孩及以上", "5+"],
    ["３孩以上", "3+"],
  ])("reads the birth order of %s", (text, order) => {
    expect(headerMeaning(text).orders).toEqual([order]);
  });

  it("takes 单位 for the unit header and 单位： for a label", () => {
    expect(headerMeaning("单　位").whole).toBe("unit");
    expect(headerMeaning("县（市、区）名称").whole).toBe("unit");
    expect(headerMeaning("单位：").whole).toBeNull();
    expect(headerMeaning("序号").whole).toBe("row-number");
  });

  it("tells ratios from rates", () => {
    expect(headerMeaning("出生人口性别比（女=100）")).toMatchObject({
      ratio: true,
      rate: false,
      unknown: "",
    });
    expect(headerMeaning("一孩性别比")).toMatchObject({ ratio: true, orders: ["1"] });
    expect(headerMeaning("出生率（‰）")).toMatchObject({ ratio: false, rate: true });
  });

  it("keeps what no word explains, and takes no sentence for a header", () => {
    expect(headerMeaning("一孩某某").unknown).toBe("某某");
    expect(isHeaderWord(headerMeaning("男".repeat(61)))).toBe(false);
    expect(isHeaderWord(headerMeaning("李家村"))).toBe(false);
    expect(isHeaderWord(headerMeaning("12"))).toBe(false);
    expect(isHeaderWord(headerMeaning("人数"))).toBe(true);
    expect(isHeaderWord(headerMeaning("情况"))).toBe(false);
  });
});

describe("rowWord", () => {
  it.each([
    ["总　计", 3],
    ["全县", 3],
    ["全国", 3],
    ["全镇合计", 3],
    ["合 计：", 2],
    ["合计（全镇）", 2],
    ["合计(人)", 2],
    ["总计（人）", 3],
    ["全镇（6个村）", 3],
    ["（合计）", 2],
    ["合计（流动人口）", -1],
    ["合计（其中：流动）", -1],
    ["本月合计", 2],
    ["城区合计", 1],
    ["小　计", 0],
    ["本年累计", -1],
  ])("takes %s for a total of strength %p", (text, strength) => {
    expect(rowWord(text)).toMatchObject({ kind: "total", strength });
  });

  it.each([
    ...["负责人：", "统计负责人：", "填表人 孙三", "填报日期：2025年4月3日", "报出日期"],
    ...[
      "联系电话",
      "盖章",
      "（公章）",
      "2025年4月3日",
      "年 月 日",
      "审核单位：",
      "单位负责人",
      "资料来源：卫生院",
      "数据来源 派出所",
    ],
  ])("takes %s for the footer", (text) => {
    expect(rowWord(text).kind).toBe("footer");
  });

  it.each(["注：本表", "注1", "说明", "备注：", "*注：数据为电话核实", "※ 说明：x"])(
    "takes %s for a note, below which units may go on",
    (text) => {
      expect(rowWord(text).kind).toBe("note");
    }
  );

  it.each([
    "李家村",
    "全家庄",
    "合计村",
    "说明村",
    "审核镇",
    "日期村",
    "统计街社区",
    "单位村",
    "比家村",
    "率家村",
    "占家村",
    "上月村",
    "同期村",
    "李家村（合村并居）",
  ])("takes %s for a unit", (text) => {
    expect(rowWord(` ${text}　`)).toMatchObject({ kind: "unit", name: text });
  });

  it.each([
    "性别比",
    "出生人口性别比",
    "%",
    "占比",
    "上年同期",
    "比去年增减",
    "其中：流动",
    "出生率（‰）",
    ...["上月", "上月同期", "占比%", "占比（%）", "比重", "比例", "比上月", "比上月增减"],
    ...["同比", "占全镇比重", "上月合计", "上年同期合计", "较去年增减"],
  ])("takes %s for a line about the table", (text) => {
    expect(rowWord(text).kind).toBe("aside");
  });

  it("takes 第1页 for a page number", () => {
    expect(rowWord("第 １ 页，共 3 页").kind).toBe("page");
  });
});
