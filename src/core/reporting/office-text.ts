import type { ReportWords } from "./report-words";

/** 填报单位, with the part of its births (本省, 户籍…) that a table or figure holds behind it. */
export function officeText(
  { reportingUnit, part }: { readonly reportingUnit: string; readonly part: string | null },
  { parentheses }: Pick<ReportWords, "parentheses">
): string {
  return part === null ? reportingUnit : `${reportingUnit}${parentheses(part)}`;
}
