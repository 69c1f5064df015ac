/** 报送台账的文字。 */
import type { SubmissionsWords } from "../../core/reporting/submissions-words";
import { births } from "./common";

export const submissions: SubmissionsWords = {
  title: "报送台账",
  notes: [
    "“确认上报”时的数一直保留。以后原表有变动的，列在下面：请写更正原因和依据，两项都填才算已说明。如实更正并说明的，不扣分。",
  ],
  forms: {
    number: "序号",
    office: "填报单位",
    side: "部门",
    period: "统计月份",
    time: "报送次数",
    day: "报送日期",
    births: "出生合计",
    male: "男",
    female: "女",
    code: "对码",
    state: "现状",
  },
  changesTitle: "报送后的变动",
  changes: {
    unit: "单位",
    figure: "项目",
    submitted: "报送时",
    now: "现在",
    seen: "首次发现",
    reason: "更正原因",
    ground: "依据",
    state: "状态",
    earlier: "上次原因",
  },
  time: (number) => `第${number}次`,
  figure: (parity, sex) =>
    parity === "all" && sex === "all"
      ? "出生合计"
      : `${births.parity[parity]}${sex === "all" ? "" : births.sex[sex]}`,
  state: {
    same: "与报送时一致",
    changed: (changes, open) =>
      open === 0 ? `变动${changes}处，均已说明` : `变动${changes}处，未说明${open}处`,
    replaced: "已重新报送",
    absent: "工作簿里没有这张表",
    damaged: "隐藏的报送数已损坏，无法比较",
  },
  change: { explained: "已说明", open: "未说明", back: "已恢复为报送时的数", closed: "已重新报送" },
  none: "未报",
  earlier: ({ figures: [submitted, now], reason, ground }) =>
    `${[reason, ground].filter((text) => text !== "").join("；")}（当时报送${submitted ?? "—"}、改为${now ?? "—"}）`,
  empty:
    "还没有记录过报送。表报出以后，在窗格“生成结果表”页的“确认上报”里记下日期；用命令的，加 --submitted 年-月-日。以后数字再有变动，就列在这里。",
  noChanges: "报送以后没有变动。",
};
