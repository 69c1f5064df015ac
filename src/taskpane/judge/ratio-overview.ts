/** 性别比: the cards, parities and months of an office or unit, and who they can be shown for. */
import { ALL_UNITS, PARITIES } from "../../core/model/births";
import { lastMonth } from "../../core/model/period";
import type { SexRatio, SpanKind } from "../../core/model/sex-ratio";
import type { RatioOverview, RatioPoint, RatioSubject } from "./judgement";
import { plainRatio } from "../../core/ratio/plain-ratio";

/** Whose births. */
export type RatioPlace = Pick<SexRatio, "reportingUnit" | "unit" | "part">;

/** Of kinds that cover the same months the first stays, as on the sheet 出生人口性别比. */
const SAME_SPAN: readonly SpanKind[] = ["year", "three-years", "year-to-date", "rolling-12", "all"];
/** What the clerk is asked for first; a completed year that is the latest goes before all. */
const TELLING: readonly SpanKind[] = ["year-to-date", "rolling-12", "year", "three-years", "all"];

/** The overviews of all units together: all offices together first, then office by office and part by part. */
export function ratioOverviews(ratios: readonly SexRatio[]): RatioOverview[] {
  const totals = runs(ratios).filter(([first]) => first?.unit === ALL_UNITS);
  const together = (run: readonly SexRatio[]) => Number(run[0]?.reportingUnit !== ALL_UNITS);
  return totals.sort((a, b) => together(a) - together(b)).flatMap(overviewOfRun);
}

/** Empty lists for a place without any ratio. */
export function ratioOverview(ratios: readonly SexRatio[], of: RatioPlace): RatioOverview {
  const run = ratios.filter((ratio) => isSame(ratio, of));
  const [overview] = overviewOfRun(run);
  const { reportingUnit, unit, part } = of;
  return overview ?? { reportingUnit, unit, part, cards: [], parities: [], months: [] };
}

export function ratioSubjects(ratios: readonly SexRatio[]): RatioSubject[] {
  return runs(ratios).flatMap((run) => {
    const [telling] = tellingRatios(run);
    if (!telling) return [];
    const { reportingUnit, unit, part, ratio, verdict, spanKind, parity } = telling;
    const births = telling.male + telling.female;
    return [{ reportingUnit, unit, part, births, ratio, verdict, spanKind, parity }];
  });
}

function overviewOfRun(run: readonly SexRatio[]): RatioOverview[] {
  const cards = tellingRatios(run);
  const [telling] = cards;
  if (!telling) return [];
  const { reportingUnit, unit, part, span, spanKind } = telling;
  const parities = run.filter(
    (ratio) => ratio.span === span && ratio.spanKind === spanKind && ratio.parity !== "all"
  );
  const months = run.filter((ratio) => ratio.spanKind === "month" && ratio.parity === "all");
  return [
    {
      reportingUnit,
      unit,
      part,
      cards: cards.map(plainRatio),
      parities: parities.map(plainRatio),
      months: months.map(pointOf),
    },
  ];
}

function pointOf({ span, male, female, ratio, low, high, verdict }: SexRatio): RatioPoint {
  return { span, male, female, ratio, low, high, verdict };
}

/** The latest of each kind of span but single months, most telling first; 合计 where the forms have it. */
function tellingRatios(run: readonly SexRatio[]): SexRatio[] {
  const spans = run.filter((ratio) => ratio.spanKind !== "month");
  const parity = PARITIES.find((of) => spans.some((ratio) => ratio.parity === of));
  const latest = new Map<SpanKind, SexRatio>();
  for (const ratio of spans) {
    if (ratio.parity !== parity) continue;
    const known = latest.get(ratio.spanKind);
    if (!known || known.span < ratio.span) latest.set(ratio.spanKind, ratio);
  }
  const bySpan = new Map<string, SexRatio>();
  for (const kind of SAME_SPAN) {
    const ratio = latest.get(kind);
    if (ratio && !bySpan.has(ratio.span)) bySpan.set(ratio.span, ratio);
  }
  const cards = [...bySpan.values()];
  const end = cards.reduce(
    (last, { span }) => (lastMonth(span) > last ? lastMonth(span) : last),
    ""
  );
  const place = ({ spanKind, span }: SexRatio) =>
    spanKind === "year" && lastMonth(span) === end ? -1 : TELLING.indexOf(spanKind);
  return cards.sort((a, b) => place(a) - place(b));
}

/** The ratios of one place stand together. */
function runs(ratios: readonly SexRatio[]): SexRatio[][] {
  const all: SexRatio[][] = [];
  let run: SexRatio[] = [];
  for (const ratio of ratios) {
    const [first] = run;
    if (!first || !isSame(first, ratio)) {
      run = [];
      all.push(run);
    }
    run.push(ratio);
  }
  return all;
}

function isSame(a: RatioPlace, b: RatioPlace): boolean {
  return a.unit === b.unit && a.reportingUnit === b.reportingUnit && a.part === b.part;
}
