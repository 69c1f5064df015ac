/**
 * 监测 of one office or unit, and the units as a funnel: what the pictures of the pane are drawn from. Loaded when
 * somebody looks at them; which units are drawn and how far the axis reaches is decided as for the sheets.
 */
import type { Assessed } from "../../core/model/assessed";
import type { Settings } from "../../core/model/settings";
import type { SexRatio } from "../../core/model/sex-ratio";
import { plainRatio } from "../../core/ratio/plain-ratio";
import { chartedRatios } from "../../core/reporting/charted-ratios";
import { curveBirths } from "../../core/reporting/chart-figures";
import { shownRatios } from "../../core/reporting/ratio-sheet";
import { FUNNEL_TAILS, funnelLimits } from "../../core/statistics/funnel-limits";
import type { Funnel, WatchView } from "./judgement";
import type { RatioPlace } from "./ratio-overview";

/** More points hide each other, and take the page longer to draw than anybody waits. */
export const MOST_POINTS = 500;

export function watchView({ surveillance, ratios, settings }: Assessed, of: RatioPlace): WatchView {
  const { reportingUnit, unit, part } = of;
  const isOffice = (other: Pick<RatioPlace, "reportingUnit" | "part">) =>
    unit === "*" && other.reportingUnit === reportingUnit && other.part === part;
  return {
    watched: surveillance.watched.find(isOffice) ?? null,
    changes: surveillance.changes.filter(isOffice),
    deviations: surveillance.deviations.filter(
      ({ of: place }) =>
        place.unit === unit && place.reportingUnit === reportingUnit && place.part === part
    ),
    funnel: funnelOf(ratios, settings, of),
  };
}

/** The chosen unit is drawn in any case, if it has a point; of the others those with most births. */
function funnelOf(ratios: readonly SexRatio[], settings: Settings, of: RatioPlace): Funnel | null {
  const rows = shownRatios(ratios);
  const { units } = chartedRatios(rows, settings);
  if (!units) return null;
  const drawable = rows.filter((_, at) => units.rows.has(at));
  const births = ({ male, female }: SexRatio) => male + female;
  const isChosen = (ratio: SexRatio) =>
    ratio.unit === of.unit && ratio.reportingUnit === of.reportingUnit && ratio.part === of.part;
  const drawn = new Set(
    [...drawable]
      .sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || births(b) - births(a))
      .slice(0, MOST_POINTS)
  );
  const { centre } = settings.reference;
  return {
    spanKind: units.spanKind,
    span: units.span,
    points: drawable.filter((ratio) => drawn.has(ratio)).map(plainRatio),
    undrawn: drawable.length - drawn.size,
    withoutRatio: units.withoutRatio,
    beyondAxis: units.beyondAxis,
    mostBirths: units.mostBirths,
    axis: units.axis,
    curve: curveBirths(units.mostBirths).map((n) => ({
      births: n,
      inner: funnelLimits(n, centre, FUNNEL_TAILS["95"]),
      outer: funnelLimits(n, centre, FUNNEL_TAILS["99.8"]),
    })),
  };
}
