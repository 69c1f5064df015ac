/** 出生情况通报上的文字。 */
import type { NoticeWords } from "../../core/reporting/notice-words";
import { monthOfYear, yearOf } from "../../core/model/period";
import { adjustable, placeholders } from "../adjustable-texts";
import { noticeFigures as figuresEn, noticeTexts as textsEn } from "../en-US/notice-texts";
import { monthText, periodText } from "./common";
import { noticeFigures, noticeLabels, noticeTexts } from "./notice-texts";

export const notice: NoticeWords = {
  nothing: "还没有已到期、填了数的月报表，写不出通报。",
  headers: {
    unit: "单位",
    month: "本月出生",
    toDate: "本年累计",
    all: "合计",
    male: "男",
    female: "女",
    total: "合计",
  },
  toDate: (from, to) =>
    from === to
      ? `本年累计（${monthOfYear(to)}月）`
      : `本年累计（${monthOfYear(from)}—${monthOfYear(to)}月）`,
  source: { registration: "计生统计", health: "卫生部门统计" },
  awaited: (names) => `尚未收到：${names.join("、")}。`,
  headErrors: (errors) =>
    `原表的标题或表头有必须更正的问题${errors}条（见“审核结果”），更正后重新审核才能列数。`,
  checking: (names) => `数据正在核对，暂不列数、未计入合计：${names.join("、")}。`,
  partial: (names) => `以前月份的数不全，未列累计：${names.join("、")}。`,
  hides: (fewest, others) =>
    `出生不满${fewest}人的只列合计${others ? "；为免由合计推算，另有单位也只列合计" : ""}。`,
  half: {
    title: ({ half }) => (half === 1 ? "上半年小结" : "下半年小结"),
    name: ({ half, first, last }) =>
      yearOf(first) === yearOf(last) && [1, 7].includes(monthOfYear(first))
        ? `${yearOf(first)}年${half === 1 ? "上" : "下"}半年`
        : `统计年度${half === 1 ? "上" : "下"}半年（${periodText(`${first}/${last}`)}）`,
    lacking: (months) => `还没有${months.map(monthText).join("、")}的数，以上不是完整的半年。`,
    partial: (names) => `以下单位有的月份没有列入：${names.join("、")}。`,
    nothing: "这半年还没有可列的数。",
    parity: "孩次",
    before: "上年同期",
    ofParity: (name) => [name, "人"],
  },
  templates: adjustable(noticeLabels, noticeTexts, textsEn),
  placeholders: placeholders(noticeFigures, figuresEn),
};
