import { monthOfYear, yearOf } from "../../../core/model/period";
import type { Month } from "../../../core/model/period";
import type { AskedRecount, RecountsWords } from "../../pane/recounts-words";
import { dayText } from "../common";

export const recounts: RecountsWords = {
  why: "请有差异、还没有写明原因的单位对照原始登记重新点数。短信只写月份和期限，不写任何一方的数。",
  nobody: "没有需要重新点数的单位：各月没有差异，或者差异都已选原因并写明依据。",
  copyAll: (units) => `全部复制（${units} 条）`,
  copied: (units) =>
    units === 1
      ? "已复制，可粘贴到短信、微信。"
      : `已复制 ${units} 条，一行一条，可粘贴到短信、微信或工作群。`,
  copyByHand: "浏览器不允许自动复制，请选中下面的文字，按 Ctrl+C。",
  unit: named,
  copyOne: (unit) => `复制发给${unit}的短信`,
  message: (asked) =>
    `【核查】${named(asked)}：请对照原始登记，重新点数${monthsText(asked.months)}的出生人数，于${dayText(asked.deadline)}前填写《核查反馈单》退回；原报表有误的，请一并写明更正数和原因。谢谢配合。`,
  more: (units) => `还有 ${units} 个单位，继续显示`,
  returned: (slips, problems) =>
    `已收回反馈 ${slips} 份（一个单位一个月算一份）。` +
    (problems > 0 ? `其中 ${problems} 处须核实，见“核查反馈单”中有※的行。` : ""),

  counted: (count) => `重新点数 ${count}`,
  countedTotal: (count) => `重新点数：当月出生合计 ${count}`,
  outcome: {
    "as-registration": "与计生一致",
    "as-health": "与卫生一致",
    "as-neither": "与两边都不同",
  },
  reason: (reason) => `反馈原因：${reason}`,
  day: (day) => `反馈日期：${day}`,
};

function named({ office, unit }: AskedRecount): string {
  return unit === "*" ? office || "全部单位" : office + unit;
}

/** 2025年3月、5月，2026年1月 */
function monthsText(months: readonly Month[]): string {
  const years = [...new Set(months.map(yearOf))];
  return years
    .map((year) => {
      const of = months.filter((month) => yearOf(month) === year);
      return `${year}年${of.map((month) => `${monthOfYear(month)}月`).join("、")}`;
    })
    .join("，");
}
