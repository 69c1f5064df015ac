/** From grids to the result sheets, as the pane will do it. */
import { assess } from "../../../src/core/assess";
import type { Assessed } from "../../../src/core/model/assessed";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { planReport } from "../../../src/core/reporting/plan-report";
import { resolveReadings } from "../../../src/core/scoring/readings";
import { builtInScheme } from "../../../src/core/scoring/scheme";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import { reportWordsIn } from "../../../src/messages/report-words-in";

export function assessed(grids: readonly SheetGrid[]): Assessed {
  const { settings } = parseSettings({});
  const scheme = settings && builtInScheme(settings.scheme);
  if (!settings || !scheme) throw new Error("no settings, no scheme");
  const { readings } = resolveReadings(scheme, settings.schemeReadings);
  return assess(grids, settings, scheme, readings);
}

export function judgedPlans(grids: readonly SheetGrid[]): readonly SheetPlan[] {
  const sheets = reportWordsIn("zh");
  return planReport(assessed(grids), grids, sheets, { version: "0.0.0", copies: false }).plans;
}
