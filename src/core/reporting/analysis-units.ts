/**
 * 建议先共同核查的单位: those with a verdict, in the order of the forms, each line beginning with the problems of
 * registration to look at first. No rank, no cause.
 */
import { unitKey } from "../counting/unit-key";
import { ALL_UNITS } from "../model/births";
import type { Finding } from "../model/finding";
import type { SexRatio } from "../model/sex-ratio";
import { analysed } from "./analysis-facts";
import type { DocumentDraft } from "./document-draft";
import { countText, intervalText, joinedCell, plainText, ratioText } from "./live-text";
import type { LivePair } from "./live-text";
import type { ReportContext } from "./report-context";

const MOST_UNITS = 100;
/** The verdict itself is no problem of registration. */
const VERDICTS: ReadonlySet<string> = new Set(["ratio-high", "ratio-low"]);

export function addUnitsToCheck(draft: DocumentDraft, context: ReportContext): void {
  const { words, assessed } = context;
  const w = words.analysis.units;
  draft.line({ value: w.note, look: "note" });
  const ratios = assessed.ratios.filter(
    ({ verdict, unit, parity }) =>
      (verdict === "high" || verdict === "low") && unit !== ALL_UNITS && parity === "all"
  );
  if (ratios.length === 0) {
    draft.line({ value: w.none, look: "paragraph" });
    return;
  }
  for (const ratio of ratios.slice(0, MOST_UNITS)) {
    const [shown] = analysed(ratio, context);
    const pair = shown?.pair ?? stated(ratio);
    const d = words.documents;
    const interval = intervalText(pair, d);
    const { boys, girls, ratio: of, interval: within, end } = w.figures;
    draft.labelled(
      { value: nameOf(ratio, context), look: "text" },
      joinedCell(
        [
          plainText(problemsOf(ratio, context)),
          plainText(`${words.period(ratio.span)}${boys}`),
          countText(pair.male),
          plainText(girls),
          countText(pair.female),
          plainText(of),
          ratioText(pair, d.noGirls),
          ...(interval ? [plainText(within), interval] : []),
          plainText(`${end}${w.verdict(ratio)}`),
        ],
        "text"
      )
    );
  }
  if (ratios.length > MOST_UNITS) {
    draft.line({ value: w.more(ratios.length - MOST_UNITS), look: "note" });
  }
}

/** Of a span that 出生人口性别比 does not show. */
function stated({ male, female }: SexRatio): LivePair {
  return { male: { value: male, at: String(male) }, female: { value: female, at: String(female) } };
}

function nameOf({ reportingUnit, unit }: SexRatio, { words, assessed }: ReportContext): string {
  const several = new Set(assessed.ratios.map((ratio) => ratio.reportingUnit)).size > 1;
  return several ? `${reportingUnit} ${words.unit(unit)}` : words.unit(unit);
}

function problemsOf(ratio: SexRatio, { words, assessed }: ReportContext): string {
  const w = words.analysis.units;
  const counts = new Map<string, number>();
  for (const finding of assessed.findings) {
    if (!isAbout(finding, ratio)) continue;
    const name = words.findings.ruleName(finding);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts.size === 0
    ? w.noProblems(ratio.verdict === "high")
    : w.problems([...counts].map(([name, count]) => `${name}${words.parentheses(String(count))}`));
}

function isAbout(finding: Finding, { reportingUnit, unit }: SexRatio): boolean {
  return (
    finding.severity !== "info" &&
    !VERDICTS.has(finding.rule) &&
    unitKey(finding.unit) === unitKey(unit) &&
    (finding.reportingUnit === "" || finding.reportingUnit === reportingUnit)
  );
}
