/** confirmed + presumed + unexplained = difference, to the birth; each summed from its own amounts. */
import { isConfirmed } from "../model/reconciliation";
import type { Cause, Difference, Reconciliation } from "../model/reconciliation";

type Total = Reconciliation["total"];

/**
 * @param registration sum over all compared figures of that side, equal ones included; so is `health`.
 * Confirmed: the clerk's reason and ground. Presumed: not confirmed, but part of a `likely` cause; the whole
 * difference, also where accident came over it and the cause explains less.
 */
export function balance(
  registration: number,
  health: number,
  differences: readonly Difference[],
  causes: readonly Cause[]
): Total {
  const presumed = new Set(
    causes
      .filter((cause) => cause.strength === "likely")
      .flatMap((cause) => cause.parts.map((part) => part.difference))
  );
  const net = { confirmed: 0, presumed: 0, unexplained: 0 };
  const gross = { differences: 0, confirmed: 0, presumed: 0, unexplained: 0 };
  for (const difference of differences) {
    const kind = isConfirmed(difference)
      ? "confirmed"
      : presumed.has(difference.id)
        ? "presumed"
        : "unexplained";
    net[kind] += difference.difference;
    gross[kind] += Math.abs(difference.difference);
    gross.differences += Math.abs(difference.difference);
  }
  return { registration, health, difference: registration - health, ...net, gross };
}
