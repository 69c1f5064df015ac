/**
 * The result sheets of a judgement. Loaded with the first writing: their plans and the words of both languages
 * weigh a quarter of the judge, and nobody writes before having looked.
 */
import type { Assessed } from "../../core/model/assessed";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { planReport } from "../../core/reporting/plan-report";
import { reportWordsIn } from "../../messages/report-words-in";
import packageJson from "../../../package.json";
import type { JudgeCalls } from "./protocol";

export function plannedSheets(
  assessed: Assessed,
  grids: readonly SheetGrid[],
  { language, copies, documents = [] }: JudgeCalls["plans"]["in"]
): readonly SheetPlan[] {
  const options = { version: packageJson.version, copies, documents };
  return planReport(assessed, grids, reportWordsIn(language), options).plans;
}
