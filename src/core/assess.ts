/**
 * From sheets to judgement in one pure function: reading → naming → checking, reconciling, ratio, scoring. The
 * command, the pane and the browser page all call it; none of them judges anything itself.
 */
import { check } from "./checking/check";
import { birthSeries } from "./counting/birth-series";
import type { Assessed } from "./model/assessed";
import { withGiven } from "./model/clerk-entries";
import type { TypedRow } from "./model/clerk-entries";
import type { Scheme } from "./model/scheme";
import type { ReadingValue, Settings } from "./model/settings";
import type { SheetGrid } from "./model/sheet-grid";
import { nameUnits } from "./naming/name-units";
import { judgedRatios } from "./ratio/sex-ratios";
import { readSheets } from "./reading/read-sheets";
import { asOfOf } from "./receiving/as-of";
import { entriesOfYear } from "./receiving/entries-of-year";
import { assessedUnits } from "./receiving/assessed-units";
import { monthlyReports } from "./receiving/monthly-reports";
import { reconcile } from "./reconciling/reconcile";
import { withTrail } from "./reconciling/trail";
import type { OnProgress } from "./model/progress";
import { recounts } from "./recounting/recounts";
import { scoresRatios } from "./scoring/rules/ratio-level";
import { scoreUnits } from "./scoring/score";
import { submissions } from "./submitting/submissions";
import { surveillance } from "./surveillance/surveillance";

/**
 * @param grids every sheet of every workbook, own sheets included (what was typed into them counts)
 * @param scheme validated, with `readings` resolved for it
 * @param given what the clerk typed in the pane and no sheet holds yet
 * @param onProgress called now and then while the causes of many differences are sought
 * @returns findings, differences, ratios and scores; a workbook without any birth table gives an
 * assessed value with no tables, and the caller must not call that a success.
 */
export function assess(
  grids: readonly SheetGrid[],
  settings: Settings,
  scheme: Scheme,
  readings: Readonly<Record<string, ReadingValue>>,
  given: readonly TypedRow[] = [],
  onProgress?: OnProgress
): Assessed {
  const read = nameUnits(readSheets(grids, settings), settings);
  const entries = entriesOfYear(read, grids, settings);
  const reading = { ...read, entries: withGiven(entries, given) };
  const asOf = asOfOf(reading, settings);
  const compared = reconcile(reading, settings, onProgress);
  const reconciliation = withTrail(compared, reading, settings, asOf);
  const ratios = judgedRatios(reading, settings, asOf);
  const units = assessedUnits(reading, settings);
  const reports = monthlyReports(reading, reconciliation, units, settings, asOf);
  const submitted = submissions(reading, asOf);
  const findings = check({
    reading,
    series: birthSeries(reading.tables),
    reconciliation,
    ratios: ratios.telling,
    reports,
    submissions: submitted,
    settings,
    asOf,
  });
  return {
    settings,
    asOf,
    reading,
    findings,
    reconciliation,
    get ratios() {
      return ratios.all;
    },
    tellingRatios: ratios.telling,
    surveillance: surveillance(ratios.telling, settings),
    submissions: submitted,
    recounts: recounts(reading.entries),
    assessment:
      units.length > 0
        ? scoreUnits(
            scheme,
            readings,
            units,
            reports,
            scoresRatios(scheme) ? ratios.all : [],
            reading.entries
          )
        : null,
  };
}
