import {
  dayInText,
  partialMonth,
  periodText,
  yearInText,
} from "../../../src/core/reading/period-text";

describe("periodText", () => {
  it.each([
    ["2025年3月出生实名制汇总表", "2025-03"],
    ["２０２５年３月出生实名制汇总表", "2025-03"],
    ["2025 年 03 月份", "2025-03"],
    ["出生表2025.3", "2025-03"],
    ["出生表 2025-03", "2025-03"],
    ["出生表2025/12", "2025-12"],
    ["出生表202503", "2025-03"],
    ["计划生育月报表（2014年3月）", "2014-03"],
    ["二〇二五年三月出生表", "2025-03"],
    ["二○二五年十二月出生表", "2025-12"],
    ["25年3月出生表", "2025-03"],
    ["2025年度3月出生表", "2025-03"],
    ["2025年1—3月", "2025-01/2025-03"],
    ["2025年1月至3月", "2025-01/2025-03"],
    ["2025年1-1月", "2025-01"],
    ["2019年11月—2020年10月", "2019-11/2020-10"],
    ["2019.11.1-2020.10.31", "2019-11/2020-10"],
    ["2006.10—2007.9", "2006-10/2007-09"],
    ["2025年上半年", "2025-01/2025-06"],
    ["2025年下半年", "2025-07/2025-12"],
    ["2025年第一季度", "2025-01/2025-03"],
    ["2025年4季度", "2025-10/2025-12"],
    ["2025年前三季度", "2025-01/2025-09"],
    ["2025年度人口与出生情况", "2025-01/2025-12"],
    ["2025年出生表", "2025-01/2025-12"],
    ["统计时间：2025年3月1日至3月31日", "2025-03"],
    ["统计时间：2025年3月1日至31日", "2025-03"],
    ["2025-03-01至2025-03-31", "2025-03"],
    ["2025年2月26日至3月25日", "2025-03"],
    ["2025年1月21日至2月20日", "2025-02"],
    ["2025年1月21日至2月21日", "2025-01/2025-02"],
    ["2025年1月1日至3月31日", "2025-01/2025-03"],
    ["2025年3月15日", "2025-03"],
    ["截至2025年3月31日", "2025-03"],
  ])("reads %s as %s", (text, period) => {
    expect(periodText(text)?.period).toBe(period);
  });

  it.each([
    "出生实名制汇总表",
    "国统制[2008]78号",
    "2025年  月出生表",
    "2025年13月出生表",
    "表6-1a",
    "1234567",
  ])("finds no period in %s", (text) => {
    expect(periodText(text)).toBeNull();
  });

  it("counts a 年度 from the month in which the statistical year starts", () => {
    expect(periodText("2025年度出生表", 10)?.period).toBe("2024-10/2025-09");
    expect(periodText("2025年出生表", 10)?.period).toBe("2025-01/2025-12");
  });

  it.each([
    ["2025年3月1日至3月25日", "2025-03", "2025-03-25"],
    ["2025年3月 截至3月25日", "2025-03", "2025-03-25"],
    ["2025年度，截至6月30日", "2025-06", "2025-06-30"],
    ["2025年3月（截止2025.3.31）", "2025-03", "2025-03-31"],
    ["2025年3月", "2025-03", null],
    ["2025年3月，截至2月30日", "2025-03", null],
  ])("reads the stated end in %s", (text, period, lastDay) => {
    expect(periodText(text)).toMatchObject({ period, lastDay });
  });

  it("gives up a range that runs backwards or has days that do not exist", () => {
    expect(periodText("2025年3月1日至2月1日")?.lastDay ?? null).toBeNull();
    expect(periodText("截至13月40日")).toBeNull();
  });
});

describe("partialMonth", () => {
  it.each([
    ["3月", 3, null],
    ["3月 (2)", 3, null],
    ["３月份", 3, null],
    ["3月卫生", 3, null],
    ["卫生十二月", 12, null],
    ["2025年3月", 3, 2025],
    ["202503", 3, 2025],
    ["20250331", 3, 2025],
    ["2025-03", 3, 2025],
    ["2014.1", 1, 2014],
  ])("reads the sheet's name %s", (name, monthOfYear, year) => {
    expect(partialMonth(name)).toEqual({ monthOfYear, year });
  });

  it.each(["Sheet1", "1-3月", "1月3月", "13月", "2025年1-3月", "2025", "上半年", "3"])(
    "finds no single month in %s",
    (name) => {
      expect(partialMonth(name)).toBeNull();
    }
  );
});

describe("dayInText and yearInText", () => {
  it.each([
    "2025年4月3日",
    "2025-04-03",
    "2025/4/3",
    "2025.4.3",
    "２０２５年４月３日",
    "二〇二五年四月三日",
  ])("reads the day %s", (text) => {
    expect(dayInText(text)).toBe("2025-04-03");
  });

  it("finds no day in blanks and in days that do not exist", () => {
    expect(dayInText("    年  月  日")).toBeNull();
    expect(dayInText("2025年2月30日")).toBeNull();
  });

  it("finds the year of a form whose month is left blank", () => {
    expect(yearInText("2025年　　月")).toBe(2025);
    expect(yearInText("三月")).toBeNull();
  });
});
