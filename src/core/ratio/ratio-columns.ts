/** The ratios of an office as a grid: units down, spans and parities across. */
import { ALL_UNITS, PARITIES } from "../model/births";
import type { Parity } from "../model/births";
import type { Day } from "../model/period";
import type { Settings } from "../model/settings";
import type { SpanKind } from "../model/sex-ratio";
import { allTogether, birthsInSpan, numberUnits } from "./births-in-span";
import type { SpanBirths } from "./births-in-span";
import type { OfficeBirths } from "./office-births";
import { ratioSpans } from "./ratio-spans";
import type { RatioSpan } from "./ratio-spans";
import type { RatioTime } from "./shared-ratio";

const SPAN_KINDS: readonly SpanKind[] = [
  "month",
  "year-to-date",
  "rolling-12",
  "year",
  "three-years",
  "all",
];

export interface RatioColumn {
  readonly time: RatioTime;
  readonly births: SpanBirths;
}

export interface RatioColumns {
  readonly units: readonly string[];
  /** By kind of span, span and parity. */
  readonly columns: readonly RatioColumn[];
}

/**
 * Sums of an office by span and parity. A parity that only some tables hold has only their spans. The row
 * of all offices together lists no units: they have their rows under their own office.
 */
export function ratioColumns(
  office: OfficeBirths,
  settings: Settings,
  asOf: Day | null
): RatioColumns {
  const together = office.reportingUnit === ALL_UNITS;
  const numbered = together ? allTogether(office.tables) : numberUnits(office.tables);
  const spansOf = spansByCoverage(office.coverage, settings, asOf);
  const columns = PARITIES.flatMap((parity) => {
    // The last twelve months are often the year, and the year everything: added up once.
    const known = new Map<string, SpanBirths>();
    return spansOf(parity).map((span) => {
      const births = known.get(span.span) ?? birthsInSpan(numbered, span, parity);
      known.set(span.span, births);
      return { time: { span: span.span, spanKind: span.kind, parity }, births };
    });
  });
  columns.sort(
    ({ time: a }, { time: b }) =>
      placeOf(a) - placeOf(b) || Number(a.span > b.span) - Number(a.span < b.span)
  );
  return { units: numbered.units, columns };
}

/** Parities that the same tables hold have the same spans: mostly all of them. */
function spansByCoverage(
  coverage: OfficeBirths["coverage"],
  settings: Settings,
  asOf: Day | null
): (parity: Parity) => readonly RatioSpan[] {
  const known = new Map<string, readonly RatioSpan[]>();
  return (parity) => {
    const held = coverage.map((table) => (table.pairs(parity) === null ? "-" : "+")).join("");
    const spans = known.get(held) ?? ratioSpans(coverage, parity, settings, asOf);
    known.set(held, spans);
    return spans;
  };
}

function placeOf({ spanKind }: RatioTime): number {
  return SPAN_KINDS.indexOf(spanKind);
}
