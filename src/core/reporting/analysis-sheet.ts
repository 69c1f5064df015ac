import type { SheetPlan } from "../model/sheet-plan";
import type { ReportContext } from "./report-context";

/** Null: nothing to write yet. */
export function analysisSheet(_context: ReportContext, _name: string): SheetPlan | null {
  return null;
}
