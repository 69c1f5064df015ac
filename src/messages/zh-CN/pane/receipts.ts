import type { ReceiptsWords, Reminder } from "../../pane/receipts-words";
import { dayText, periodText } from "../common";

const side = { registration: "计生统计", health: "卫生部门" };

export const receipts: ReceiptsWords = {
  title: "收报情况",
  brief: (month, must, outstanding) =>
    `${periodText(month)}：应报 ${must}，${outstanding === 0 ? "已报齐" : `${outstanding} 个待处理`}`,
  month: "月份",
  monthOption: (month, isDue) => `${periodText(month)}${isDue ? "" : "（未到期）"}`,
  side,
  must: (count) => `应报 ${count}`,
  standing: {
    reported: "已报",
    zero: "零报告",
    late: "迟报",
    blank: "空白表",
    missing: "未报",
    "not-due": "未到期，尚未收到",
    "to-confirm": "待确认",
  },
  named: (units) => `：${units.join("、")}`,
  allIn: "已报齐。",
  more: (count) => `还有 ${count} 个，全部显示`,
  nobody: "还没有认出带数字的表，不知道谁该报。",
  failed: "收报情况没有算出来，请重新审核。",
  due: (due, isDue) => `${dayText(due)}前报送${isDue ? "，已到期" : ""}`,

  copy: "复制催报短信",
  copied: "已复制，可粘贴到短信、微信或工作群。",
  copyByHand: "浏览器不允许自动复制：文字已选中，请按 Ctrl+C。",
  message: "催报短信（可修改后再复制）",
  nobodyToRemind: "这个月没有需要催报的单位。",
  reminder: (of) => of.map(reminder).join("\n"),

  roster: {
    title: "应报单位名单",
    aside: (count) => (count === 0 ? "未设置，以报过表的单位为准" : `${count} 个`),
    why: "一行写一个单位。列在名单上的单位没有报表，就算未报；不设置时，以报过表的单位为准。名单随工作簿保存。",
    label: "应报单位，一行一个",
    takeKnown: "填入已认出的单位",
    save: "保存名单",
    saved: (count) => (count === 0 ? "已清除名单。" : `已保存，共 ${count} 个单位。`),
  },
};

/** 【催报】…: who, what, by when, and that a month without births is reported as well. Never a figure. */
function reminder(of: Reminder): string {
  const form = `${periodText(of.month)}出生情况汇总表（${side[of.side]}）`;
  const missing =
    of.missing.length === 0
      ? ""
      : of.isDue
        ? `【催报】${form}应于${dayText(of.due)}前报送。截至${dayText(of.asOf)}，以下${of.missing.length}个单位尚未报送：${of.missing.join("、")}。请尽快报送；当月没有出生的，也请报零报表。`
        : `【报表提醒】请于${dayText(of.due)}前报送${form}，尚未收到：${of.missing.join("、")}。当月没有出生的，也请报零报表。`;
  const blank =
    of.blank.length === 0
      ? ""
      : `【补报提醒】${form}中，以下${of.blank.length}个单位为空白：${of.blank.join("、")}。请补填；当月没有出生的，请填 0。`;
  return [missing, blank].filter((line) => line !== "").join("\n");
}
