/** 原表数值副本上的说明行：再次审核时据此读出单位、时间和部门。 */
import { dayOf, firstMonth, lastMonth } from "../../core/model/period";
import type { Day, Period } from "../../core/model/period";
import type { CopyWords } from "../../core/reporting/source-copies";
import { dayText, periodText } from "./common";

export const copies: CopyWords = {
  meta: ({ reportingUnit, period, cutoff, side }) =>
    [
      `填报单位：${reportingUnit}`,
      ...(period === null ? [] : [`统计时间：${timeText(period, cutoff?.day ?? null)}`]),
      `部门：${side === "health" ? "卫生部门" : "计生统计"}`,
      "单位：人",
    ].join("      "),
  retired: (file) => `“${file}”中这次没有读出这张表，本副本停用，可以删除。`,
  submitted: (day) => `填报日期：${dayText(day)}`,
};

/** With its last day where the form states one: whether that ends the month is checked again. */
function timeText(period: Period, cutoff: Day | null): string {
  if (cutoff === null || !cutoff.startsWith(lastMonth(period))) return periodText(period);
  return `${dayText(dayOf(firstMonth(period), 1))}至${dayText(cutoff)}`;
}
