/** The ratios of all units together that 监测分析 speaks of, as they stand in 出生人口性别比. */
import { ALL_UNITS } from "../model/births";
import type { SexRatio, SpanKind } from "../model/sex-ratio";
import type { LivePair } from "./live-text";
import { ratioId } from "./ratio-sheet";
import type { ReportContext } from "./report-context";
import { cellOf, refTo } from "./table-sheet";

export interface AnalysedRatio {
  readonly ratio: SexRatio;
  readonly pair: LivePair;
}

export interface AnalysisFacts {
  /** `*` for all offices together. */
  readonly reportingUnit: string;
  readonly month: AnalysedRatio | null;
  /** The statistical year that is over or still runs. */
  readonly year: AnalysedRatio | null;
  readonly rolling: AnalysedRatio | null;
  /** The parities of the longest of these spans. */
  readonly parities: readonly AnalysedRatio[];
}

export function analysisFacts(context: ReportContext): AnalysisFacts | null {
  const { ratios } = context.assessed;
  const whole = ratios.filter(({ unit, part }) => unit === ALL_UNITS && part === null);
  const offices = [...new Set(whole.map(({ reportingUnit }) => reportingUnit))];
  const reportingUnit = offices.includes(ALL_UNITS) ? ALL_UNITS : offices[0];
  if (reportingUnit === undefined) return null;
  const own = whole
    .filter((ratio) => ratio.reportingUnit === reportingUnit)
    .flatMap((ratio) => analysed(ratio, context));
  const latest = (kinds: readonly SpanKind[]) =>
    own
      .filter(({ ratio }) => kinds.includes(ratio.spanKind) && ratio.parity === "all")
      .sort((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0] ?? null;
  const month = latest(["month"]);
  const year = latest(["year", "year-to-date"]);
  const rolling = latest(["rolling-12"]);
  const longest = rolling ?? year ?? latest(["all"]);
  return {
    reportingUnit,
    month,
    year: year ?? (rolling ? null : latest(["all"])),
    rolling,
    parities: longest
      ? own.filter(
          ({ ratio }) =>
            ratio.parity !== "all" &&
            ratio.span === longest.ratio.span &&
            ratio.spanKind === longest.ratio.spanKind
        )
      : [],
  };
}

function endOf({ ratio }: AnalysedRatio): string {
  return ratio.span.slice(-7);
}

/** Only what 出生人口性别比 shows can be pointed at. */
export function analysed(ratio: SexRatio, { layouts }: ReportContext): AnalysedRatio[] {
  const layout = layouts["sex-ratio"];
  const id = ratioId(ratio);
  if (!cellOf(layout, id, "male")) return [];
  const count = (sex: "male" | "female") => ({ value: ratio[sex], at: refTo(layout, id, sex) });
  return [{ ratio, pair: { male: count("male"), female: count("female") } }];
}
