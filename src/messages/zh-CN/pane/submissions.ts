import { dayText } from "../common";
import type { PaneSubmissionsWords } from "../../pane/submissions-words";

export const submissions: PaneSubmissionsWords = {
  title: "确认上报",
  note: "表报出以后，在这里记下日期。报送时的数存进“报送台账”，一直保留；以后原表改了哪一格，会列出来请您写原因。更正不扣分。",
  side: "部门",
  sides: { registration: "计生", health: "卫生" },
  period: "统计月份",
  notDue: (period) => `${period}（未到期）`,
  day: "报送日期",
  badDay: "请填一个日期。",
  forms: "报出的表",
  unnamed: "（未写填报单位）",
  standing: ({ last, changes }) =>
    last === null
      ? "还没有记录"
      : `第${last.number}次 ${dayText(last.day)}${changes > 0 ? `，以后变动${changes}处` : "，没有变动"}`,
  confirm: (forms) => `确认上报（${forms}张表）`,
  waiting: ({ reportingUnit, number, day }) => `${reportingUnit}：第${number}次，${dayText(day)}`,
  takeBack: "撤回",
  unwritten: (forms) => `有 ${forms} 张表的报送还没有写进“报送台账”，生成后才会保存在工作簿里。`,
  willBeWritten: "已记下，按“生成结果表”后写进“报送台账”：",
  nothing: "没有填了数的表。",
  failed: "没有取到，请再试一次。",
};
