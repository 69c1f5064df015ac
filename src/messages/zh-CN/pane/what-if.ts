import type { ProcedureStep } from "../../../core/model/what-if";
import type { WhatIfWords } from "../../pane/what-if-words";
import { births, dayText, periodText } from "../common";
import { monthState } from "../ledger";

const has = (steps: readonly ProcedureStep[], kind: ProcedureStep["kind"]) =>
  steps.some((step) => step.kind === kind);

const forms = (sides: readonly (keyof typeof births.side)[]) =>
  sides.map((side) => `${births.side[side]}表`).join("、");

export const whatIf: WhatIfWords = {
  now: (total) => `现在总分 ${total}`,
  allDone: (total, change) => `下列手续全部按期办妥：${total}（${change}）`,
  onlyProcedure:
    "本功能只算手续（确认日期、补报、写明原因和依据），不提示改数，也不提示选哪个原因。人数以原始登记为准。",
  none: "没有能办而未办的手续。",
  notEntered: (points) => `另有 ${points} 分未录入，不在以下各项之内。`,
  month: periodText,
  state: (state) => monthState[state],
  step: (step) => {
    switch (step.kind) {
      case "confirm-date":
        return `在“收报登记”填写${forms(step.sides)}的收到日期`;
      case "send-form":
        return `补报${forms(step.sides)}`;
      case "give-reasons":
        return `在“数据比对”写明 ${step.differences} 条差异的原因和依据（核对期限 ${dayText(step.before)}）`;
    }
  },
  outcome: (outcome, steps) => {
    if (has(steps, "send-form")) return "现在补报";
    const dates = has(steps, "confirm-date");
    const reasons = has(steps, "give-reasons");
    if (outcome === "done") {
      if (!reasons) return "日期在期限内";
      return dates ? "日期在期限内，并按期写明" : "按期写明";
    }
    if (!reasons) return "日期超过期限";
    return dates ? "日期超过期限，或到期未写明" : "到期未写明";
  },
  result: (state, change, total) => `${state}，${change}，总分 ${total}`,
  change: (points) => `${points} 分`,
  unchanged: "分数不变",
  failed: "没有算出来，请重新审核后再看。",
};
