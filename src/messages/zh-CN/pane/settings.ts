import type { SettingsWords } from "../../pane/settings-words";
import { dayText } from "../common";

const years: SettingsWords["yearStart"]["options"] = {
  1: "1月—12月",
  10: "上年10月—9月",
  11: "上年11月—10月",
};

export const settings: SettingsWords = {
  title: "审核设置",
  summary: ({ dueDay, yearStartMonth, compare, asOf }) =>
    [
      `次月${dueDay}日前报送`,
      `统计年度${years[yearStartMonth]}`,
      compare === "cells" ? "逐格比对" : "只比合计",
      ...(asOf === null ? [] : [`审核到${dayText(asOf)}`]),
    ].join("，"),
  file: "导出、载入设置…",
  atOnce: "改动立即生效，并随工作簿保存。",
  dueDay: {
    label: "报送期限",
    why: "每月的表最迟次月几日报到；填报日期晚于这一天的算迟报。",
    unit: "次月（日）",
  },
  yearStart: {
    label: "统计年度",
    why: "决定哪些月份合起来算一年，用于累计、性别比和考核。",
    options: years,
  },
  compare: {
    label: "比对范围",
    why: "两个部门的表按什么比对；卫生部门的表不分孩次时也会自动只比双方都有的部分。",
    options: { cells: "每个孩次、性别逐格比对", totals: "只比对合计" },
  },
  asOf: {
    label: "审核基准日",
    why: "这一天还没到期的月份不算缺报。",
    automatic: (day) =>
      `自动${day === null ? "" : `（${dayText(day)}）`}：最后一个有数字的月份的报送期限`,
    chosen: "指定日期",
    day: "审核基准日",
  },
};
