/** The figures behind the lines of the charts, as blocks of cells. */
import { monthsOf } from "../model/period";
import type { Settings } from "../model/settings";
import type { PlanCell } from "../model/sheet-plan";
import type { SexRatio } from "../model/sex-ratio";
import { FUNNEL_TAILS, funnelLimits } from "../statistics/funnel-limits";
import type { FunnelLimits } from "../statistics/funnel-limits";
import type { ChartWords } from "./chart-words";
import type { ChartedMonths, ChartedUnits } from "./charted-ratios";
import { text } from "./formula";
import { rangeOf } from "./table-sheet";
import type { SheetLayout } from "./table-sheet";

export interface FigureContext {
  readonly layout: SheetLayout;
  /** The rows of the table. */
  readonly rows: readonly SexRatio[];
  readonly settings: Settings;
  readonly words: ChartWords;
}

export interface FigureBlock {
  readonly keys: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly (PlanCell | null)[])[];
}

/**
 * Every month from the first to the last; one without a sheet, and a limit that is not defined, are empty
 * cells, which a chart leaves out (a formula's empty text would be drawn as 0).
 */
export function monthFigures(
  months: ChartedMonths,
  { layout, rows, words, settings }: FigureContext
): FigureBlock {
  const { above, below } = settings.reference;
  const charted = [...months.rowOf.keys()];
  const first = charted[0] ?? "";
  const all = monthsOf(first, charted.at(-1) ?? first);
  // Looked up by month, so that the lines keep their order when the table is sorted.
  const from = (month: string, key: string) =>
    `IFERROR(1*INDEX(${rangeOf(layout, key)},MATCH(${text(month)},${rangeOf(layout, "month")},0)),NA())`;
  const live = (month: string, key: "ratio" | "low" | "high"): PlanCell | null => {
    const value = rows[months.rowOf.get(month) ?? -1]?.[key] ?? null;
    return value === null ? null : { value, formula: from(month, key), look: "ratio" };
  };
  const fixed = (value: number): PlanCell => ({ value, look: "count" });
  return {
    keys: ["month", "ratio", "low", "high", "above", "below"],
    header: [
      words.months.axis,
      words.ratio,
      words.months.low,
      words.months.high,
      words.reference(above),
      words.reference(below),
    ],
    rows: all.map((month) => [
      { value: month, look: "text" },
      live(month, "ratio"),
      live(month, "low"),
      live(month, "high"),
      fixed(above),
      fixed(below),
    ]),
  };
}

/** Points of a curve; the births grow by the same factor from each to the next. */
const CURVE_POINTS = 40;
/** Births of the first point against the last: what lies left of it is hardly wider than the axis. */
const CURVE_REACH = 500;
/** How far the curves go beyond the largest unit. */
const BEYOND = 1.05;

/**
 * The limits of a funnel around the centre (funnelLimits), exact at each point: first the low ones by
 * births, an empty row, which breaks the line, and the high ones.
 */
export function bandFigures(
  { mostBirths }: Pick<ChartedUnits, "mostBirths">,
  { words, settings }: Pick<FigureContext, "words" | "settings">
): FigureBlock {
  const { centre } = settings.reference;
  const bands = Object.entries(FUNNEL_TAILS);
  const limits = new Map(
    curveBirths(mostBirths).map((n) => [n, bands.map(([, tail]) => funnelLimits(n, centre, tail))])
  );
  const births = [...limits].flatMap(([n, both]) => (both.some(hasLimit) ? n : []));
  const figure = (value: number | null): PlanCell | null =>
    value === null ? null : { value, look: "ratio" };
  const branch = (side: "low" | "high"): (PlanCell | null)[][] =>
    births.map((n) => [
      { value: n, look: "count" },
      ...bands.map((_, band) => figure(limits.get(n)?.[band]?.[side] ?? null)),
      side === "low" ? { value: centre, look: "count" } : null,
    ]);
  return {
    keys: ["births", ...bands.map(([percent]) => percent), "centre"],
    header: [
      words.units.axis,
      ...bands.map(([percent]) => words.units.band(percent)),
      words.centre(centre),
    ],
    rows: [...branch("low"), [{ value: births[0] ?? 1, look: "count" }], ...branch("high")],
  };
}

function hasLimit({ low, high }: FunnelLimits): boolean {
  return low !== null || high !== null;
}

/** Births at which a curve is drawn, up to a little beyond the largest unit. */
export function curveBirths(most: number): number[] {
  const last = Math.max(2, Math.ceil(most * BEYOND));
  const first = Math.max(1, Math.ceil(last / CURVE_REACH));
  const factor = last / first;
  const births = Array.from({ length: CURVE_POINTS }, (_, point) =>
    Math.round(first * factor ** (point / (CURVE_POINTS - 1)))
  );
  return [...new Set(births)];
}
