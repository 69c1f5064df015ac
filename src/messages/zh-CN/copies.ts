/** 原表数值副本上的说明行：再次审核时据此读出单位、时间和部门。 */
import type { CopyWords } from "../../core/reporting/source-copies";
import { dayText, periodText } from "./common";

export const copies: CopyWords = {
  meta: ({ reportingUnit, period, side }) =>
    [
      `填报单位：${reportingUnit}`,
      ...(period === null ? [] : [`统计时间：${periodText(period)}`]),
      `部门：${side === "health" ? "卫生部门" : "计生统计"}`,
      "单位：人",
    ].join("      "),
  retired: (file) => `“${file}”中这次没有读出这张表，本副本停用，可以删除。`,
  submitted: (day) => `填报日期：${dayText(day)}`,
};
