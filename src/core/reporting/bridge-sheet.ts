import type { SheetPlan } from "../model/sheet-plan";
import type { ReportContext } from "./report-context";

export const BRIDGE_KEYS: readonly string[] = [];

/** Null: nothing to write yet. */
export function bridgeSheet(_context: ReportContext): SheetPlan | null {
  return null;
}
