/**
 * 差异调节: from the health department's total to the registration total through the reasons D01 … D99. It adds up
 * whatever the differences, their causes and the clerk's entries are; what no reason claims is said as such.
 */
import { typedRows } from "../model/clerk-entries";
import type { ClerkEntries, Typed, TypedRow } from "../model/clerk-entries";
import type { Bridge } from "../model/bridge";
import type { Month } from "../model/period";
import { idPart, isConfirmed } from "../model/reconciliation";
import type { Cause, Difference, Reconciliation } from "../model/reconciliation";
import { unitKey } from "../counting/unit-key";
import { BRIDGE_REASONS, presumedCodes } from "./bridge-codes";

const CODES: ReadonlySet<string> = new Set(BRIDGE_REASONS.map(({ code }) => code));

/** One block: all offices together, or one of them. */
export function bridge(
  totals: { readonly registration: number; readonly health: number },
  differences: readonly Difference[],
  causes: readonly Cause[],
  typed: ReadonlyMap<string, number>
): Bridge {
  const presumed = presumedCodes(differences, causes);
  const confirmedBy = new Map<string, number>();
  const presumedBy = new Map<string, number>();
  let rest = 0;
  const gross = { confirmed: 0, presumed: 0, unexplained: 0 };
  const add = (to: Map<string, number>, code: string, amount: number) =>
    to.set(code, (to.get(code) ?? 0) + amount);
  for (const difference of differences) {
    const { id, reason, difference: amount } = difference;
    const code = presumed.get(id);
    if (reason !== null && CODES.has(reason) && isConfirmed(difference)) {
      add(confirmedBy, reason, amount);
      gross.confirmed += Math.abs(amount);
    } else if (code !== undefined) {
      add(presumedBy, code, amount);
      gross.presumed += Math.abs(amount);
    } else {
      rest += amount;
      gross.unexplained += Math.abs(amount);
    }
  }
  const lines = BRIDGE_REASONS.map(({ code, direction }) => ({
    code,
    direction,
    confirmed: confirmedBy.get(code) ?? 0,
    presumed: presumedBy.get(code) ?? 0,
    typed: typed.get(code) ?? 0,
  }));
  const byHand = lines.reduce((sum, line) => sum + line.typed, 0);
  return { ...totals, lines, unexplained: rest - byHand, gross };
}

/**
 * The row's id in 差异调节表. The year is the one of the last compared month, so that last year's amounts are not
 * taken for this year's.
 */
export function bridgeId(lastMonth: Month, reportingUnit: string, code: string): string {
  return ["bridge", lastMonth.slice(0, 4), idPart(unitKey(reportingUnit)), code].join("/");
}

/** A whole number of births as typed under 手工填列; null for anything else. */
export function typedBirths(typed: Typed | undefined): number | null {
  return typeof typed === "number" && Number.isSafeInteger(typed) ? typed : null;
}

/** What the clerk typed for an office, by code. */
export function typedAmounts(
  entries: ClerkEntries,
  lastMonth: Month,
  reportingUnit: string
): ReadonlyMap<string, number> {
  const rows: ReadonlyMap<string, TypedRow> = typedRows(entries, "bridge");
  return new Map(
    BRIDGE_REASONS.flatMap(({ code }): [string, number][] => {
      const row = rows.get(bridgeId(lastMonth, reportingUnit, code));
      const births = typedBirths(row?.values["amount"]);
      return births === null ? [] : [[code, births]];
    })
  );
}

/** The last month that was compared; null: nothing was. */
export function lastComparedMonth({ months }: Pick<Reconciliation, "months">): Month | null {
  return months.reduce<Month | null>(
    (last, { period }) => (last === null || period > last ? period : last),
    null
  );
}
