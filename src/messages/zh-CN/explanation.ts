/** 数据差异情况说明上的文字。 */
import type { ExplanationWords } from "../../core/reporting/explanation-words";
import { adjustable, placeholders } from "../adjustable-texts";
import {
  explanationFigures as figuresEn,
  explanationTexts as textsEn,
} from "../en-US/explanation-texts";
import { explanationFigures, explanationLabels, explanationTexts } from "./explanation-texts";

export const explanation: ExplanationWords = {
  nothing: "没有已到期、两边都有表的月份，没有可说明的差异。",
  months: {
    title: "一、本年各月",
    headers: {
      month: "月份",
      registration: "计生统计",
      health: "卫生部门",
      difference: "相差",
      confirmed: "已说明",
      open: "待核实",
      uncompared: "未能逐项比对",
      places: "不一致（处）",
    },
    total: "合计",
    note: "相差＝计生－卫生＝已说明＋待核实＋未能逐项比对（一边缺数、表内合计不平，或两边单位名单不同）。互相抵消的差异净数为0，处数仍列。",
  },
  reasons: {
    title: "二、已说明的差异（按原因）",
    headers: {
      reason: "原因",
      monthPlaces: "本月（处）",
      monthBirths: "本月（人）",
      yearPlaces: "本年（处）",
      yearNet: "本年净差（人）",
      yearBirths: "本年（人）",
    },
    none: "还没有写明原因和依据的差异。",
    note: "人数按绝对数相加；净差有正有负。新出现的原因在下次生成时列入。",
  },
  list: {
    confirmedTitle: "三、本年已说明的差异（按单位）",
    openTitle: "四、本月待核实的差异",
    headers: {
      month: "月份",
      unit: "单位",
      figure: "孩次、性别",
      registration: "计生",
      health: "卫生",
      difference: "相差",
      reason: "原因",
      ground: "依据",
    },
    open: "待核实",
    noneConfirmed: "没有。",
    noneOpen: "没有。",
    more: (count) => `另有${count}处，见“数据比对”。`,
  },
  signatures: {
    registration: "计生（人口家庭）部门",
    health: "卫生部门",
    lines: ["经办人：", "负责人：", "（盖章）", "日期：　　　　年　　月　　日"],
  },
  templates: adjustable(explanationLabels, explanationTexts, textsEn),
  placeholders: placeholders(explanationFigures, figuresEn),
};
