/** What became of the ratio from one year to the next, and which part the parities have in it. */
import { BIRTH_ORDERS } from "../model/births";
import { addMonths, firstMonth, lastMonth, span } from "../model/period";
import type { Month, Span } from "../model/period";
import type { RatioChange } from "../model/surveillance";
import { ratioChange } from "../statistics/ratio-change";
import { ratioSplit } from "../statistics/ratio-split";
import type { BoysAndGirls } from "../statistics/ratio-split";
import { yearUpTo } from "./office-months";
import type { CoversSpan, OfficeMonths } from "./office-months";

const ALL_PARITIES = ["all", ...BIRTH_ORDERS] as const;

type ByParity = ReadonlyMap<(typeof ALL_PARITIES)[number], BoysAndGirls>;

/**
 * The last complete statistical year against the one before it, then the last twelve months against the twelve
 * before, unless they are those years. None where a span lacks a month, boys or girls.
 */
export function ratioChanges(office: OfficeMonths, covers: CoversSpan): RatioChange[] {
  const years = yearChange(office);
  const rolling = rollingChange(office, covers);
  const both = [...(years ? [years] : []), ...(rolling ? [rolling] : [])];
  return both.filter((change, index) => index === 0 || change.to !== both[0]?.to);
}

function yearChange(office: OfficeMonths): RatioChange | null {
  const to = [...office.years.keys()].sort().at(-1);
  if (to === undefined) return null;
  const from = span(addMonths(firstMonth(to), -12), addMonths(lastMonth(to), -12));
  const [before, after] = [office.years.get(from), office.years.get(to)];
  return before && after ? changeOf(office, "year", { from, to }, before, after) : null;
}

function rollingChange(office: OfficeMonths, covers: CoversSpan): RatioChange | null {
  const last = [...office.months.keys()].sort().at(-1);
  if (last === undefined) return null;
  if (!covers(addMonths(last, -23), last)) return null;
  const end = addMonths(last, -12);
  return changeOf(
    office,
    "rolling-12",
    { from: span(addMonths(end, -11), end), to: span(addMonths(last, -11), last) },
    yearByParity(office, end),
    yearByParity(office, last)
  );
}

function yearByParity({ months }: OfficeMonths, last: Month): ByParity {
  return new Map(
    ALL_PARITIES.flatMap((parity) => {
      const counts = yearUpTo(months, last, parity);
      return counts ? [[parity, counts] as const] : [];
    })
  );
}

function changeOf(
  { reportingUnit, part }: OfficeMonths,
  spanKind: RatioChange["spanKind"],
  spans: { readonly from: Span; readonly to: Span },
  beforeBy: ByParity,
  afterBy: ByParity
): RatioChange | null {
  const [before, after] = [beforeBy.get("all"), afterBy.get("all")];
  const z = before && after ? ratioChange(before, after) : null;
  if (!before || !after || z === null) return null;
  const parities = parityParts(beforeBy, afterBy);
  const sum = (of: "ratioPart" | "compositionPart") =>
    parities?.reduce((total, parity) => total + parity[of], 0) ?? null;
  return {
    reportingUnit,
    part,
    spanKind,
    ...spans,
    countsBefore: before,
    countsAfter: after,
    before: (before.male / before.female) * 100,
    after: (after.male / after.female) * 100,
    ratioPart: sum("ratioPart"),
    compositionPart: sum("compositionPart"),
    parities,
    z,
  };
}

function parityParts(before: ByParity, after: ByParity): RatioChange["parities"] {
  if (!addUp(before) || !addUp(after)) return null;
  const groups = BIRTH_ORDERS.flatMap((parity) => {
    const [from, to] = [before.get(parity), after.get(parity)];
    const none = !from || !to || from.male + from.female + to.male + to.female === 0;
    return none ? [] : [{ parity, before: from, after: to }];
  });
  const split = ratioSplit(groups);
  if (!split) return null;
  return groups.flatMap((group, index) => {
    const parts = split[index];
    return parts ? [{ ...group, ...parts }] : [];
  });
}

/** Births of unknown parity, or parities that some months do not have, would be lost in the split. */
function addUp(counts: ByParity): boolean {
  const all = counts.get("all");
  const orders = BIRTH_ORDERS.flatMap((parity) => counts.get(parity) ?? []);
  return (
    orders.length === BIRTH_ORDERS.length &&
    orders.reduce((sum, { male }) => sum + male, 0) === all?.male &&
    orders.reduce((sum, { female }) => sum + female, 0) === all.female
  );
}
