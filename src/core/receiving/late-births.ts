/** A birth registered a month late differs in two months and counts once: in the month of birth, the earlier. */
import { isConfirmed } from "../model/reconciliation";
import type { Difference, Reconciliation } from "../model/reconciliation";
import { addMonths } from "../model/period";

/** 截止日期不同 and 迟报、补报 (reconciliation.md 3.3). */
const LATE_REASONS: readonly string[] = ["D04", "D05"];

/**
 * Ids of the differences that count in the month before: the later half of a month-shift that has no rival, or of an
 * opposite pair for which the clerk gave D04 or D05 on both halves.
 */
export function countedInEarlierMonth(reconciliation: Reconciliation): ReadonlySet<string> {
  const later = new Set<string>();
  const periods = new Map(reconciliation.differences.map(({ id, period }) => [id, period]));
  for (const cause of reconciliation.causes) {
    // Where other stories fit as well, it is not known in which month the births belong.
    if (cause.kind !== "month-shift" || (cause.rivals ?? []).length > 0) continue;
    for (const { difference } of cause.parts) {
      if (periods.get(difference) !== cause.detail["month"]) later.add(difference);
    }
  }
  const key = (of: Difference, month: string) =>
    JSON.stringify([of.reportingUnit, of.unit, month, of.parity, of.sex]);
  const lateOnes = reconciliation.differences.filter(
    (difference) => isConfirmed(difference) && LATE_REASONS.includes(difference.reason ?? "")
  );
  const byPlace = new Map(
    lateOnes.map((difference) => [key(difference, difference.period), difference])
  );
  // From the earliest on, so that of three months in a row the first two make the pair.
  for (const first of [...lateOnes].sort((a, b) => (a.period < b.period ? -1 : 1))) {
    const second = byPlace.get(key(first, addMonths(first.period, 1)));
    if (!second || later.has(first.id) || first.difference + second.difference !== 0) continue;
    later.add(second.id);
  }
  return later;
}
