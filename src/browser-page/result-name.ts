/** `township.xlsx` → `township-审核结果.xlsx`, the name that the command gives it. */
import type { WorkbookFormat } from "../hosts/xlsx-file/read-workbook";

/** A macro workbook stays one; Excel refuses a file whose name says otherwise. */
export function resultName(input: string, suffix: string, format: WorkbookFormat): string {
  const dot = input.lastIndexOf(".");
  const stem = dot > 0 ? input.slice(0, dot) : input;
  return `${stem}-${suffix}${format === "xlsm" ? ".xlsm" : ".xlsx"}`;
}
