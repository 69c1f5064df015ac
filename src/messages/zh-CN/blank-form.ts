/** 空白表的文字。 */
import type { BlankFormWords } from "../../core/reporting/blank-form";

export const blankForm: BlankFormWords = {
  title: (side, year, month) =>
    side === "health"
      ? `${year}年${month}月卫生部门出生情况信息采集卡汇总表`
      : `${year}年${month}月出生实名制汇总表`,
  meta: (year, month, lastDay) =>
    `填报单位（盖章）：            统计时间：${year}年${month}月1日至${month}月${lastDay}日      单位：人`,
  sheetName: (side, month) => (side === "health" ? `${month}月卫生` : `${month}月`),
  unit: "单位",
  blocks: ["出生合计", "一孩", "二孩", "多孩"],
  sexes: ["小计", "男", "女"],
  ratio: "性别比",
  remark: "备注",
  code: "对码",
  total: "合计",
  footer:
    "负责人：            审核人：            填表人：            联系电话：            填报日期：    年  月  日",
  countMessage: "请填不小于0的整数。",
};
