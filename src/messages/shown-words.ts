/**
 * The words of the result sheets that the pane shows as well. It loads them at its start; those of the sheets
 * alone come with the first writing (see `report-words-in.ts`).
 */
import type { ReportWords } from "../core/reporting/report-words";

export type ShownWords = Pick<
  ReportWords,
  | "sheetNames"
  | "of"
  | "parity"
  | "sex"
  | "side"
  | "severity"
  | "monthState"
  | "spanKind"
  | "margin"
  | "period"
  | "unit"
  | "yes"
  | "no"
  | "listSeparator"
  | "colon"
  | "parentheses"
  | "findings"
  | "comparison"
  | "ratio"
  | "scores"
  | "ledger"
  | "run"
>;
