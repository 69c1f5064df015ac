/** Which rows of the sheet 出生人口性别比 its charts draw: the months of everybody, and the units of one span. */
import { ALL_UNITS } from "../model/births";
import { firstMonth, lastMonth } from "../model/period";
import type { Month } from "../model/period";
import type { Settings } from "../model/settings";
import type { SexRatio, SpanKind } from "../model/sex-ratio";
import { FUNNEL_TAILS, funnelLimits } from "../statistics/funnel-limits";
import { axisBounds } from "./axis-bounds";
import type { AxisBounds } from "./axis-bounds";

/** Less than this is no picture. */
const FEWEST_MONTHS = 2;
const FEWEST_UNITS = 3;

/** The span that says most about units comes first; of several years the last. */
const SPANS_OF_UNITS: readonly SpanKind[] = [
  "three-years",
  "year",
  "rolling-12",
  "year-to-date",
  "all",
];

export interface ChartedMonths {
  /** Index among the rows by month, in order. Months without a sheet are absent. */
  readonly rowOf: ReadonlyMap<Month, number>;
  readonly axis: AxisBounds;
}

export interface ChartedUnits {
  readonly spanKind: SpanKind;
  readonly span: string;
  /** Indexes among the rows. */
  readonly rows: ReadonlySet<number>;
  /** Units without a ratio: no girls, or no births at all. */
  readonly withoutRatio: number;
  /** Units of few births whose ratio lies beyond the axis. */
  readonly beyondAxis: number;
  readonly fewestBirths: number;
  readonly mostBirths: number;
  readonly axis: AxisBounds;
}

export interface ChartedRatios {
  readonly months: ChartedMonths | null;
  readonly units: ChartedUnits | null;
}

/** @param rows the sheet's rows in their order; null for a chart that would show next to nothing */
export function chartedRatios(rows: readonly SexRatio[], settings: Settings): ChartedRatios {
  return { months: chartedMonths(rows, settings), units: chartedUnits(rows, settings) };
}

function chartedMonths(rows: readonly SexRatio[], { reference }: Settings): ChartedMonths | null {
  const months = indexed(rows).filter(({ ratio }) => ratio.spanKind === "month");
  const place = everybody(months.map(({ ratio }) => ratio));
  if (!place) return null;
  const drawn = months
    .filter(({ ratio }) => ratio.reportingUnit === place.office && ratio.part === place.part)
    .sort((a, b) => (a.ratio.span < b.ratio.span ? -1 : 1));
  const values = drawn.flatMap(({ ratio }) => ratio.ratio ?? []);
  if (values.length < FEWEST_MONTHS) return null;
  // A month with hardly a girl has a limit without measure, which would press everything else flat.
  const most = 2 * Math.max(reference.above, ...values);
  const limits = drawn.flatMap(({ ratio: { low, high } }) =>
    [low, high].flatMap((limit) => (limit === null ? [] : Math.min(limit, most)))
  );
  return {
    rowOf: new Map(drawn.map(({ ratio, at }) => [firstMonth(ratio.span), at])),
    axis: axisBounds([...values, ...limits, reference.above, reference.below]),
  };
}

interface IndexedRatio {
  readonly ratio: SexRatio;
  readonly at: number;
}

function indexed(rows: readonly SexRatio[]): IndexedRatio[] {
  return rows.map((ratio, at) => ({ ratio, at }));
}

/** Whose months stand for everybody: all offices together, else the only office, the whole before a part. */
function everybody(
  months: readonly SexRatio[]
): { readonly office: string; readonly part: string | null } | null {
  if (months.some((ratio) => ratio.reportingUnit === ALL_UNITS && ratio.part === null)) {
    return { office: ALL_UNITS, part: null };
  }
  const places = new Map(
    months.map(({ reportingUnit: office, part }) => [
      JSON.stringify([office, part]),
      { office, part },
    ])
  );
  const whole = [...places.values()].filter(({ part }) => part === null);
  const [only, ...others] = whole.length > 0 ? whole : [...places.values()];
  return only && others.length === 0 ? only : null;
}

function chartedUnits(rows: readonly SexRatio[], settings: Settings): ChartedUnits | null {
  const all = indexed(rows).filter(
    ({ ratio }) =>
      ratio.unit !== ALL_UNITS && ratio.parity === "all" && SPANS_OF_UNITS.includes(ratio.spanKind)
  );
  // Parts hold births that the whole holds too, and each other's units.
  const oneKind = new Set(all.map(({ ratio }) => ratio.part)).size === 1;
  const candidates = oneKind ? all : all.filter(({ ratio }) => ratio.part === null);
  const [best] = candidates.map(({ ratio }) => ratio).sort(bySpan);
  if (!best) return null;
  const { spanKind, span } = best;
  const units = candidates.filter(
    ({ ratio }) => ratio.spanKind === spanKind && ratio.span === span
  );
  const defined = units.filter(({ ratio }) => ratio.ratio !== null);
  const axis = axisOfUnits(
    defined.map(({ ratio }) => ratio),
    settings
  );
  const drawn = defined.filter(({ ratio }) => (ratio.ratio ?? 0) <= axis.max);
  if (drawn.length < FEWEST_UNITS) return null;
  const births = drawn.map(({ ratio }) => ratio.male + ratio.female);
  return {
    spanKind,
    span,
    rows: new Set(drawn.map(({ at }) => at)),
    withoutRatio: units.length - defined.length,
    beyondAxis: defined.length - drawn.length,
    fewestBirths: births.reduce((least, each) => Math.min(least, each)),
    mostBirths: births.reduce((most, each) => Math.max(most, each)),
    axis,
  };
}

function bySpan(a: SexRatio, b: SexRatio): number {
  const kinds = SPANS_OF_UNITS.indexOf(a.spanKind) - SPANS_OF_UNITS.indexOf(b.spanKind);
  return kinds !== 0 ? kinds : lastMonth(b.span).localeCompare(lastMonth(a.span));
}

/** How far the axis reaches for units that are too small to be judged: a few of them reach 1,000 and more. */
const FAR_ENOUGH = 300;

/**
 * Holds every unit with births enough to be judged, of smaller ones what lies within {@link FAR_ENOUGH}, and
 * the 95 % band where the middle unit is.
 */
function axisOfUnits(units: readonly SexRatio[], settings: Settings): AxisBounds {
  const { minBirths, reference } = settings;
  const values = units.flatMap(({ ratio, male, female }) =>
    ratio !== null && (male + female >= minBirths || ratio <= FAR_ENOUGH) ? [ratio] : []
  );
  const births = units.map(({ male, female }) => male + female).sort((a, b) => a - b);
  const middle = births[Math.floor(births.length / 2)] ?? 1;
  const { low, high } = funnelLimits(middle, reference.centre, FUNNEL_TAILS["95"]);
  const band = [low ?? 0, Math.min(high ?? FAR_ENOUGH, FAR_ENOUGH)];
  return axisBounds([...values, ...band, reference.above, reference.below]);
}
