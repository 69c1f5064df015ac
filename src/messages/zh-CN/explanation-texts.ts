/** 数据差异情况说明的文字模板。 */
import type { ExplanationFigure, ExplanationText } from "../../core/reporting/explanation-words";

export const explanationLabels: Readonly<Record<ExplanationText, string>> = {
  title: "标题",
  month: "本月",
  state: "核对情况",
  close: "结尾",
};

export const explanationTexts: Readonly<Record<ExplanationText, string>> = {
  title: "【单位】【年月】出生数据差异情况说明",
  month:
    "　　【年月】计生统计出生【计生数】人，卫生部门出生【卫生数】人，两边相差【相差】人。逐项比对（单位、孩次、性别）不一致的有【处数】处，其中已说明【已说明处数】处，待核实【待核实处数】处；核对期限为【核对期限】。",
  state: "　　本年到【年月】为止，不一致的共【全年处数】处，其中已说明【全年已说明处数】处。",
  close: "　　以上已说明的差异，均由两部门共同核对原始登记后确认；待核实的，查清后另行说明。",
};

export const explanationFigures: Readonly<Record<ExplanationFigure, string>> = {
  sender: "单位",
  month: "年月",
  deadline: "核对期限",
  registration: "计生数",
  health: "卫生数",
  apart: "相差",
  places: "处数",
  "confirmed-places": "已说明处数",
  "open-places": "待核实处数",
  "year-places": "全年处数",
  "year-confirmed-places": "全年已说明处数",
};
