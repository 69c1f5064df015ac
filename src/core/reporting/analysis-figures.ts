/** The figures that the texts of 监测分析 may name. */
import type { Severity } from "../model/finding";
import { isConfirmed } from "../model/reconciliation";
import type { AnalysedRatio, AnalysisFacts } from "./analysis-facts";
import type { AnalysisFigure } from "./analysis-words";
import type { Figures } from "./document-texts";
import { text } from "./formula";
import { countText, intervalText, plainText, ratioText } from "./live-text";
import type { LiveCount, LiveText } from "./live-text";
import type { ReportContext } from "./report-context";
import { rangeOf } from "./table-sheet";

export function analysisFigures(
  facts: AnalysisFacts,
  context: ReportContext
): Figures<AnalysisFigure> {
  const { words } = context;
  const { month, year, rolling } = facts;
  const d = words.documents;
  const births = (of: AnalysedRatio | null) => of && countText(birthsOf(of));
  const ratio = (of: AnalysedRatio | null) => of && ratioText(of.pair, d.noGirls);
  const interval = (of: AnalysedRatio | null) => of && intervalText(of.pair, d);
  const span = (of: AnalysedRatio | null) => of && plainText(words.period(of.ratio.span));
  return {
    month: month && plainText(words.period(month.ratio.span.slice(0, 7))),
    "month-births": births(month),
    "year-to-date": span(year),
    births: births(year),
    boys: year && countText(year.pair.male),
    girls: year && countText(year.pair.female),
    ratio: ratio(year),
    interval: interval(year),
    verdict: year && plainText(words.ratio.verdict[year.ratio.verdict]),
    rolling: span(rolling),
    "rolling-births": births(rolling),
    "rolling-ratio": ratio(rolling),
    "rolling-interval": interval(rolling),
    watch: watchText(facts, context),
    change: changeText(facts, context),
    errors: findings("error", context),
    warnings: findings("warning", context),
    ...differences(context),
  };
}

function birthsOf({ pair: { male, female } }: AnalysedRatio): LiveCount {
  return { value: male.value + female.value, at: `(${male.at}+${female.at})` };
}

/** As 出生监测 says it, which holds the chart. */
function watchText(
  { reportingUnit }: AnalysisFacts,
  { assessed, words }: ReportContext
): LiveText | null {
  const watched = assessed.surveillance.watched.find(
    (of) => of.part === null && of.reportingUnit === reportingUnit
  );
  return watched
    ? plainText(words.analysis.watched(words.watch.outcome(watched), words.watch.meaning(watched)))
    : null;
}

function changeText(
  { reportingUnit }: AnalysisFacts,
  { assessed, words }: ReportContext
): LiveText | null {
  const change = assessed.surveillance.changes.find(
    (of) => of.part === null && of.reportingUnit === reportingUnit
  );
  if (!change) return null;
  const { rise, fall, chance } = words.watch.changes.verdict;
  const verdict = Math.abs(change.z) < CHANGE_FROM ? chance : change.z > 0 ? rise : fall;
  return plainText(words.analysis.change(change, verdict));
}

/** statistics.md §0.7. */
const CHANGE_FROM = 1.96;

function findings(severity: Severity, { assessed, words, layouts }: ReportContext): LiveText {
  const value = assessed.findings.filter((finding) => finding.severity === severity).length;
  const range = rangeOf(layouts.findings, "severity");
  return countText({ value, at: `COUNTIF(${range},${text(words.severity[severity])})` });
}

function differences({ assessed, words, layouts }: ReportContext): Figures<AnalysisFigure> {
  const { differences: all, months } = assessed.reconciliation;
  if (months.length === 0) return {};
  const confirmed = all.filter(isConfirmed).length;
  const { states } = words.comparison;
  const state = rangeOf(layouts.comparison, "state");
  const count = (value: number, of: readonly string[]) =>
    countText({
      value,
      at:
        all.length === 0
          ? "0"
          : `(${of.map((each) => `COUNTIF(${state},${text(each)})`).join("+")})`,
    });
  return {
    places: count(all.length, [states.confirmed, states.presumed, states.unexplained]),
    "confirmed-places": count(confirmed, [states.confirmed]),
    "open-places": count(all.length - confirmed, [states.presumed, states.unexplained]),
  };
}
