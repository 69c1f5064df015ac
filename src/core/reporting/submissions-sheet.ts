import type { SheetPlan } from "../model/sheet-plan";
import type { ReportContext } from "./report-context";

export const SUBMISSIONS_KEYS: readonly string[] = [];

/** Null: nothing to write yet. */
export function submissionsSheet(_context: ReportContext): SheetPlan | null {
  return null;
}
