import type { SheetsFoundWords } from "../../pane/sheets-found-words";
import { births } from "../common";
import { skip } from "../skips";

export const sheetsFound: SheetsFoundWords = {
  title: "识别表格",
  side: { registration: "计生统计", health: "卫生部门" },
  summary: ({ tables, registration, health }) =>
    `认出 ${tables} 张出生表：计生统计 ${registration} 张，卫生部门 ${health} 张。`,
  lookAgain: "重新识别",
  receipts: "收报情况：应报、已报、未报",
  recounts: "核查短信：请单位重新点数",

  overview: {
    title: (year) => `${year}各月的表`,
    side: "部门",
    sides: births.side,
    month: (monthOfYear) => `${monthOfYear}月`,
    present: "✓",
    missing: "缺",
    legend: (partly) =>
      `✓ 有　缺 已到期没有表　· 未到期或不在范围内${partly ? "　3/5 五个填报单位中有三个" : ""}`,
    spoken: ({ side, month, state, offices, of }) =>
      `${month}${side}：${
        {
          present: "有",
          partly: `${of}个填报单位中有${offices}个`,
          missing: "缺",
          "not-due": "没有表，未到期或不在范围内",
        }[state]
      }`,
    absent: (side) => `没有${side}的表，两个部门无法比对。`,
    year: (year) => `${year}年`,
    years: "年份",
    spans: (tables) => `另有 ${tables} 张是跨几个月的表，不在上面。`,
  },

  questions: {
    title: (count) => `请您看一下（${count}）`,
    more: (count) => `还有 ${count} 张，全部显示`,
    side: "看不出是哪个部门的表。请选择：",
    period: "没有找到统计月份。请选择年、月：",
    unsure: "表头写得不太规范。请核对部门和月份认得对不对。",
    right: "没有错",
  },

  tables: {
    title: (count) => `认出的表（${count}）`,
    filter: "查找表名、填报单位、月份",
    filterHint: "查找",
    noneMatches: "没有符合的表。",
    group: (side, period, tables) =>
      `${period === null ? "" : `${period}　`}${side}（${tables} 张）`,
    noPeriod: "月份不明",
    noOffice: "未写填报单位",
    units: (units, blank) => `${units} 个单位${blank > 0 ? `（${blank} 个空白）` : ""}`,
    births: (births) => (births === null ? "没有数字" : `出生 ${births} 人`),
    hidden: "隐藏的表",
    code: (code) => `对码 ${code}`,
    sureness: {
      sure: "确定",
      "fairly-sure": "较有把握",
      look: "请核对",
      "by-hand": "您已指定",
    },
    inferred: {
      "unit-not-named": "表头没有写“单位”",
      "side-not-in-title": "标题没有写部门",
      "month-missing": "没有找到月份",
      "month-not-in-title": "标题没有写月份",
      "no-sex": "没有分男女",
      "no-parity": "没有分孩次",
      "columns-unplaced": "有的栏看不懂，没有计入",
      "two-halves": "左右两半合读为一张表",
    },
    show: (sheet) => `到“${sheet}”看这张表`,
    gone: (sheet) => `找不到“${sheet}”，可能已改名或删除。请点“重新识别”。`,
  },

  correction: {
    open: (sheet) => `更正“${sheet}”的部门、月份`,
    title: (sheet) => `更正“${sheet}”`,
    side: "部门",
    year: "年",
    month: "月",
    chooseMonth: "请选月份",
    several: (tables) =>
      `这张工作表上有 ${tables} 张表，更正对它们都有效；月份请写在各表的标题里。`,
    keep: "确定",
    skip: "不是出生表（跳过）",
    automatic: "恢复自动识别",
    form: "更正读法…",
    cancel: "取消",
  },

  skipped: {
    title: (count) => `没有读的工作表（${count}）`,
    own: (count) => `本工具生成的表 ${count} 张：不作为数据来源，您填写的内容照样保留。`,
    register: "是含个人信息的登记册：内容一个字也没有读取、没有保存。请改用只有人数的汇总表。",
    reason: {
      ...skip,
      "side-unknown": "看不出是计生统计还是卫生部门的表",
      "by-settings": "您已指定跳过",
      "template-without-units": "只有表头，还没有单位行。填好后点“重新识别”",
      "to-be-confirmed": "读法没有把握，没有审核。请在上面“请确认读法”中确认或更正",
      "very-hidden": "深度隐藏的工作表，不读取",
    },
    takeBack: "不跳过",
  },

  rows: ({ read, judged }, skipped) =>
    `共读 ${read} 行 = 审核 ${judged} 行 + 不是数据的 ${skipped}`,
};
