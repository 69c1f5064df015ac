/** Names of the result sheets. */
import type { ResultKind } from "../../core/reporting/result-sheets";

export const sheetNames: Readonly<Record<ResultKind, string>> = {
  findings: "Findings",
  summary: "Summary",
  comparison: "Comparison",
  bridge: "Bridge",
  "sex-ratio": "Sex ratio",
  watch: "Watch",
  receipts: "Receipts",
  "score-input": "Score input",
  scores: "Scores",
  ledger: "Ledger",
  submissions: "Submissions",
  "run-record": "Run record",
  explanation: "Explanation",
  feedback: "Recount slips",
  notice: "Notice",
  analysis: "Analysis (internal)",
  readings: "Readings",
};
