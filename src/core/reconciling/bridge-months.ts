/** The gap month by month and added up: what opened in one month and closed in a later one. */
import type { BridgedMonth, LateGap } from "../model/bridge";
import { monthsOf } from "../model/period";
import type { Month } from "../model/period";
import { isConfirmed } from "../model/reconciliation";
import type { Cause, Difference, Reconciliation } from "../model/reconciliation";

interface MonthBirths {
  readonly period: Month;
  readonly registration: { readonly births: number };
  readonly health: { readonly births: number };
}

/** Every month from the first that was compared to the last, all offices together. */
export function bridgedMonths(
  births: readonly MonthBirths[],
  reconciliation: Pick<Reconciliation, "differences" | "causes">
): BridgedMonth[] {
  const sums = new Map<Month, { registration: number; health: number }>();
  for (const { period, registration, health } of births) {
    const sum = sums.get(period) ?? { registration: 0, health: 0 };
    sum.registration += registration.births;
    sum.health += health.births;
    sums.set(period, sum);
  }
  const known = [...sums.keys()].sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const gaps = lateGaps(reconciliation);
  let cumulative = 0;
  return monthsOf(first, last).map((period): BridgedMonth => {
    const sum = sums.get(period) ?? null;
    const difference = sum ? sum.registration - sum.health : 0;
    cumulative += difference;
    return {
      period,
      registration: sum?.registration ?? null,
      health: sum?.health ?? null,
      difference,
      cumulative,
      opened: gaps.filter(({ opens }) => opens === period),
      closed: gaps.filter(({ closes }) => closes === period),
    };
  });
}

/** 截止日期不同 and 迟报、补报. */
const LATE_REASONS: ReadonlySet<string | null> = new Set(["D04", "D05"]);

/**
 * Likely stories of births entered in another month, and possible ones for which the clerk gave D04 or D05 on
 * all their differences; none of which the clerk gave another reason. Alike ones are added up, in order.
 */
function lateGaps({
  differences,
  causes,
}: Pick<Reconciliation, "differences" | "causes">): LateGap[] {
  const byId = new Map(differences.map((difference) => [difference.id, difference]));
  const gaps = new Map<string, LateGap>();
  for (const cause of causes) {
    const gap = cause.kind === "month-shift" ? gapOf(cause, byId) : null;
    if (!gap) continue;
    const key = `${gap.opens} ${gap.closes} ${Math.sign(gap.births)}`;
    const births = gap.births + (gaps.get(key)?.births ?? 0);
    gaps.set(key, { ...gap, births });
  }
  return [...gaps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
}

function gapOf(cause: Cause, byId: ReadonlyMap<string, Difference>): LateGap | null {
  const parts = cause.parts
    .flatMap(({ difference: id, amount }) => {
      const difference = byId.get(id);
      return difference ? [{ difference, amount }] : [];
    })
    .sort((a, b) => (a.difference.period < b.difference.period ? -1 : 1));
  const confirmed = parts.filter(({ difference }) => isConfirmed(difference));
  if (confirmed.some(({ difference }) => !LATE_REASONS.has(difference.reason))) return null;
  if (cause.strength !== "likely" && confirmed.length < parts.length) return null;
  const opens = parts[0]?.difference.period;
  const closes = parts.at(-1)?.difference.period;
  if (opens === undefined || closes === undefined || opens === closes) return null;
  const births = parts
    .filter(({ difference }) => difference.period === opens)
    .reduce((sum, { amount }) => sum + amount, 0);
  return births === 0 ? null : { opens, closes, births };
}
