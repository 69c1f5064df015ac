/** 女婴数估计差额 in 出生监测: only beside a verdict, with its interval and caution. */
import { a1 } from "../model/cell-ref";
import { ALL_UNITS } from "../model/births";
import type { PlanCell } from "../model/sheet-plan";
import type { SexRatio } from "../model/sex-ratio";
import type { GirlsDeviation } from "../model/surveillance";
import { ratioFormula } from "./ratio-formulas";
import type { ReportContext } from "./report-context";
import { watchCounts } from "./watch-counts";
import { FIRST_COLUMN, LAST_COLUMN } from "./watch-draft";
import type { WatchDraft } from "./watch-draft";

/** The last columns together hold the span. */
const SPAN_COLUMNS = LAST_COLUMN - FIRST_COLUMN - 9;
const UNIT_COLUMNS = 3;

/** @param ratioOf the ratio whose verdict it stands beside */
export function addDeviations(
  draft: WatchDraft,
  deviations: readonly GirlsDeviation[],
  ratioOf: (deviation: GirlsDeviation) => SexRatio | null,
  context: ReportContext
): void {
  const { words } = context;
  const w = words.watch.deviations;
  const { headers } = w;
  draft.line(w.title, "strong");
  for (const note of w.notes) draft.line(note, "note");
  draft.headers([
    { value: headers.unit, columns: UNIT_COLUMNS },
    ...(["male", "female", "ratio", "reference", "estimate", "low", "high"] as const).map(
      (key) => ({ value: headers[key] })
    ),
    { value: headers.span, columns: SPAN_COLUMNS },
  ]);
  for (const deviation of deviations) {
    const ratio = ratioOf(deviation);
    if (!ratio) continue;
    draft.wide(deviationRow(deviation, ratio, draft.nextRow, context));
  }
}

function deviationRow(
  { of, reference, estimate, low, high }: GirlsDeviation,
  ratio: SexRatio,
  row: number,
  context: ReportContext
) {
  const { words } = context;
  const place = (column: number) => a1(row, FIRST_COLUMN + UNIT_COLUMNS + column);
  const [male, female, base] = [place(0), place(1), place(3)];
  const counts = watchCounts(of, ratio, context);
  const births = `(${male}+${female})`;
  // The limits of the share p of boys in n (p / r − (1 − p)), r = reference / 100.
  const limit = (p: string) => `${births}*(${p}/(${base}/100)-(1-${p}))`;
  const whose =
    of.unit === ALL_UNITS
      ? words.watch.office(of.reportingUnit, of.part)
      : [of.reportingUnit, of.unit].filter(Boolean).join(" ");
  const cells: readonly PlanCell[] = [
    counts.male,
    counts.female,
    { value: ratio.ratio, formula: ratioFormula(male, female), look: "ratio" },
    { value: reference, look: "count" },
    {
      value: estimate,
      formula: `${male}/(${base}/100)-${female}`,
      look: "count",
    },
    { value: low, formula: limit(`BETAINV(0.025,${male},${female}+1)`), look: "limit" },
    { value: high, formula: limit(`BETAINV(0.975,${male}+1,${female})`), look: "limit" },
  ];
  return [
    { value: `${whose} ${words.parity[of.parity]}`, look: "text" as const, columns: UNIT_COLUMNS },
    ...cells,
    {
      value: `${words.spanKind[of.spanKind]} ${words.period(of.span)}`,
      look: "text" as const,
      columns: SPAN_COLUMNS,
    },
  ];
}
