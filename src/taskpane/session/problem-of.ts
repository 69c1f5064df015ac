/** What was thrown, as something that can be put into words. */
import { isExcelError } from "../../hosts/excel-error";
import { isHostError } from "../../hosts/host-error";
import { JudgeFailure } from "../judge/judge-failure";
import type { Activity, Problem } from "./session-state";

/** @param file name of the workbook file, "" in Excel */
export function problemOf(error: unknown, during: Activity, file: string): Problem {
  if (isExcelError(error)) return { from: "excel", error, during };
  if (isHostError(error)) return { from: "file", error, file };
  if (error instanceof JudgeFailure) return { from: "judge", problem: error.problem };
  return {
    from: "unknown",
    message: error instanceof Error ? error.message : String(error),
    during,
  };
}
