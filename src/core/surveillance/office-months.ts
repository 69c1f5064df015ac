/** Births of all units of an office together, month by month, as the sex ratios hold them. */
import { ALL_UNITS } from "../model/births";
import type { Parity } from "../model/births";
import { addMonths, firstMonth, monthsOf } from "../model/period";
import type { Month, Span } from "../model/period";
import type { SexRatio } from "../model/sex-ratio";
import type { BoysAndGirls } from "../statistics/ratio-split";

type CountsByParity = ReadonlyMap<Parity, BoysAndGirls>;

export interface OfficeMonths {
  /** `*` for all offices together. */
  readonly reportingUnit: string;
  readonly part: string | null;
  readonly months: ReadonlyMap<Month, CountsByParity>;
  /** Complete statistical years, in order. */
  readonly years: ReadonlyMap<Span, CountsByParity>;
}

interface Gathered extends OfficeMonths {
  readonly months: Map<Month, Map<Parity, BoysAndGirls>>;
  readonly years: Map<Span, Map<Parity, BoysAndGirls>>;
}

/** From ratios of all units together: one entry an office and part, in their order. */
export function officeMonths(ratios: readonly SexRatio[]): OfficeMonths[] {
  const offices = new Map<string, Gathered>();
  for (const ratio of ratios) {
    const { spanKind, span, reportingUnit, part, parity, male, female } = ratio;
    if (spanKind !== "month" && spanKind !== "year") continue;
    const key = JSON.stringify([reportingUnit, part]);
    const office = offices.get(key) ?? { reportingUnit, part, months: new Map(), years: new Map() };
    offices.set(key, office);
    if (spanKind === "year") put(office.years, span, parity, { male, female });
    else put(office.months, firstMonth(span), parity, { male, female });
  }
  return [...offices.values()];
}

function put(
  times: Map<Month | Span, Map<Parity, BoysAndGirls>>,
  at: Month | Span,
  parity: Parity,
  counts: BoysAndGirls
): void {
  const known = times.get(at);
  if (known) known.set(parity, counts);
  else times.set(at, new Map([[parity, counts]]));
}

/** Whether every month of a span has the forms that it should have. */
export type CoversSpan = (first: Month, last: Month) => boolean;

/**
 * Every month has a number; of all offices together also of each office that reports within the span at all (an
 * office that is missing would look like a fall in births).
 */
export function coversSpan(
  { reportingUnit, months }: OfficeMonths,
  offices: readonly OfficeMonths[]
): CoversSpan {
  const needed =
    reportingUnit === ALL_UNITS
      ? offices.filter((office) => office.reportingUnit !== ALL_UNITS && office.part === null)
      : [];
  return (first, last) => {
    const all = monthsOf(first, last);
    return (
      all.every((month) => months.has(month)) &&
      needed.every((office) => {
        const given = all.filter((month) => office.months.has(month)).length;
        return given === 0 || given === all.length;
      })
    );
  };
}

/** Twelve months up to and with the last one added up; null where a month has no number of the parity. */
export function yearUpTo(
  months: OfficeMonths["months"],
  last: Month,
  parity: Parity
): BoysAndGirls | null {
  let male = 0;
  let female = 0;
  for (let back = 0; back < 12; back += 1) {
    const counts = months.get(addMonths(last, -back))?.get(parity);
    if (!counts) return null;
    male += counts.male;
    female += counts.female;
  }
  return { male, female };
}
