/** 结果表的名称。 */
import type { ResultKind } from "../../core/reporting/result-sheets";

export const sheetNames: Readonly<Record<ResultKind, string>> = {
  findings: "审核结果",
  summary: "汇总",
  comparison: "数据比对",
  bridge: "差异调节表",
  "sex-ratio": "出生人口性别比",
  watch: "出生监测",
  receipts: "收报登记",
  "score-input": "考核录入",
  scores: "考核得分",
  ledger: "加扣分明细",
  submissions: "报送台账",
  "run-record": "审核记录",
  explanation: "数据差异情况说明",
  feedback: "核查反馈单",
  notice: "出生情况通报",
  analysis: "监测分析（内部）",
  readings: "口径确认单",
};
