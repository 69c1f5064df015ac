import type { CellValue } from "../../../src/core/model/sheet-grid";
import { cellKey } from "../../../src/core/model/sheet-grid";
import { labelledValues } from "../../../src/core/reading/labelled-values";
import { SourceSheet } from "../../../src/core/reading/source-sheet";
import { statedSubmission } from "../../../src/core/reading/submission-date";
import { sheetGrid } from "../../support/sheet-grid";
import { readOne, sheetOf } from "./reading-support";

const pairs = (...row: CellValue[]) =>
  labelledValues(row).map(({ kind, value }) => `${kind} ${value}`);

describe("labelledValues", () => {
  it("finds several pairs in one cell and stops at two blanks or the next label", () => {
    expect(
      pairs("填报单位（盖章）：青山镇      统计时间：2025年3月1日至3月31日      单位：人")
    ).toEqual(["office 青山镇", "period 2025年3月1日至3月31日", "unit-of-measure 人"]);
    expect(pairs("填报单位：青山镇 统计员：赵一")).toEqual(["office 青山镇"]);
    expect(pairs("填 报 单 位：　青山镇")).toEqual(["office 青山镇"]);
  });

  it("tells 单位：人 from an office, in all its ways of writing", () => {
    expect(pairs("单位：人")).toEqual(["unit-of-measure 人"]);
    expect(pairs("单位:人、%")).toEqual(["unit-of-measure 人、%"]);
    expect(pairs("计量单位：人")).toEqual(["unit-of-measure 人"]);
    expect(pairs("单位：人和镇")).toEqual(["unit-of-measure 人和镇"]);
    expect(pairs("单位：青山镇")).toEqual(["office 青山镇"]);
    expect(pairs("行政机构：青山镇")).toEqual(["office 青山镇"]);
  });

  it("finds labels without a colon where nothing else stands before them", () => {
    expect(pairs("填报日期 2025年4月3日", "填报单位（盖章）", "单位")).toEqual([
      "submitted 2025年4月3日",
      "office ",
    ]);
  });
});

describe("the reporting unit", () => {
  const office = (...meta: CellValue[]) =>
    readOne(sheetOf([meta, ["单位", "男", "女"], ["李家村", 1, 2]])).reportingUnit;

  it("stands behind its label or in the next cell, trimmed and as written", () => {
    expect(office("填报单位（盖章）：　青　山镇  ")).toBe("青　山镇");
    expect(office("填报单位：", null, "青山镇 ")).toBe("青山镇");
    expect(office("单位：人", null, "单位：青山镇")).toBe("青山镇");
  });

  it("leaves out where the stamp goes", () => {
    for (const written of ["青山镇 （盖章）", "青山镇(公章)", "青山镇【签章】", "青山镇 盖章"]) {
      expect(office(`填报单位(公章)： ${written}`)).toBe("青山镇");
      expect(office("填报单位：", written)).toBe("青山镇");
    }
    expect(office("填报单位：（盖章）", "青山镇")).toBe("青山镇");
    expect(office("填报单位：青山镇（城区）")).toBe("青山镇（城区）");
  });

  it("keeps full-width brackets, which only a comparison folds", () => {
    expect(office("填报单位：全国（城市）      单位：人")).toBe("全国（城市）");
  });

  it("is empty where none is named, and never the next label", () => {
    expect(office("单位：人")).toBe("");
    expect(office("填报单位（盖章）：", "统计时间：2025年3月")).toBe("");
    expect(office("填报单位：", 5)).toBe("");
  });
});

describe("statedSubmission", () => {
  const submitted = (row: CellValue[], formats: Record<number, string> = {}) => {
    const numberFormats = new Map(
      Object.entries(formats).map(
        ([column, format]) => [cellKey(0, Number(column)), format] as const
      )
    );
    const stated = statedSubmission(new SourceSheet(sheetGrid("a", [row], { numberFormats })), [0]);
    return stated && [stated.day, stated.cell.column];
  };

  it.each(["填报日期", "填表日期", "报出日期", "编制日期", "上报日期", "填报时间"])(
    "reads %s",
    (label) => {
      expect(submitted(["负责人：赵一", `${label}：2025年4月3日`])).toEqual(["2025-04-03", 1]);
    }
  );

  it.each(["2025-04-03", "2025/4/3", "2025.4.3", "２０２５年４月３日", "2025 年 4 月 3 日"])(
    "reads %s",
    (date) => {
      expect(submitted([`填表人：孙三 电话：123  填报日期：${date}`])).toEqual(["2025-04-03", 0]);
    }
  );

  it("reads the value in the next cell, as text or as a date", () => {
    expect(submitted(["填报日期：", null, "2025-04-03"])).toEqual(["2025-04-03", 2]);
    expect(submitted(["填报日期", 45750], { 1: "yyyy/m/d" })).toEqual(["2025-04-03", 1]);
    expect(submitted(["填报日期：", 45750], { 1: '[$-804]yyyy"年"m"月"d"日"' })).toEqual([
      "2025-04-03",
      1,
    ]);
  });

  it("reads a date spread over cells", () => {
    expect(submitted(["填报日期：", 2025, "年", 4, "月", 13, "日"])).toEqual(["2025-04-13", 1]);
    expect(submitted(["填报日期：2025年", "4月", "13日"])).toEqual(["2025-04-13", 1]);
    expect(submitted(["填报日期：", "2025-", "4-", "1", "3"])).toEqual(["2025-04-13", 1]);
  });

  it("is null for a label without a value, a number that is no date, and the next label's value", () => {
    expect(submitted(["填报日期：    年  月  日"])).toBeNull();
    expect(submitted(["填报日期：", 45750])).toBeNull();
    expect(submitted(["填报日期：", 12], { 1: "yyyy/m/d" })).toBeNull();
    expect(submitted(["填报日期：", "负责人：2025年4月3日"])).toBeNull();
    expect(submitted(["填报日期：    填表人：", "2025年4月3日"])).toBeNull();
    expect(submitted(["统计日期"])).toBeNull();
  });

  it("reads two digits of the year", () => {
    expect(submitted(["报出日期：25-02-04"])).toEqual(["2025-02-04", 0]);
    expect(submitted(["报出日期：25年2月4日"])).toEqual(["2025-02-04", 0]);
    expect(submitted(["报出日期：25.13.4"])).toBeNull();
    expect(submitted(["报出日期：04-02-25"])).toBeNull();
  });

  const day = (title: string, ...footer: CellValue[]) =>
    readOne(sheetOf([["单位", "男", "女"], ["李家村", 1, 2], ["合计", 1, 2], footer], [], title))
      .submitted?.day ?? null;
  const MARCH = "2025年3月计生出生表";

  it("takes the year of a date without one from the period", () => {
    expect(day(MARCH, "上报日期: 4月3日")).toBe("2025-04-03");
    expect(day(MARCH, "上报日期:", "4月3日")).toBe("2025-04-03");
    expect(day(MARCH, "上报日期: 3月31日")).toBe("2025-03-31");
    expect(day("2025年12月计生出生表", "上报日期：1月4日")).toBe("2026-01-04");
    expect(day("2025年1—3月计生出生表", "上报日期：4月4日")).toBe("2025-04-04");
  });

  it("is null for a date without a year that no due month settles", () => {
    expect(day(MARCH, "上报日期: 5月3日")).toBeNull();
    expect(day(MARCH, "上报日期: 4月31日")).toBeNull();
    expect(day(MARCH, "上报日期: 13月3日")).toBeNull();
  });

  it("takes a date behind a name where no date has a label, and never the name", () => {
    expect(day(MARCH, "负责人：王建国 填表人：赵六斤 2025年4月3日")).toBe("2025-04-03");
    expect(day(MARCH, "填表人：赵六斤      2025.4.3")).toBe("2025-04-03");
    expect(day(MARCH, "填表人：赵六斤 2025年4月3日", "填报日期：2025年4月5日")).toBe("2025-04-05");
    expect(day(MARCH, "电话：2025-4-3", "有效期至：2025年12月31日")).toBeNull();
    expect(pairs("填表人：赵六斤 2025年4月3日", "审核人：钱七")).toEqual([
      "person 2025年4月3日",
      "person ",
    ]);
  });

  it("is found above the table where no footer has it", () => {
    const table = readOne(
      sheetOf([["填报日期：2025年4月3日"], ["单位", "男", "女"], ["李家村", 1, 2]])
    );
    expect(table.submitted).toMatchObject({ day: "2025-04-03", cell: { row: 1, column: 0 } });
  });
});
