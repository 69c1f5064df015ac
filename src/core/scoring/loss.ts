/** From losses to lines of the ledger: each rounded once when made, together never below the floor. */
import type { Place } from "../model/cell-ref";
import type { LedgerEntry, LedgerKind, LedgerReason } from "../model/score";
import type { Fraction } from "./fraction";
import { hundredths } from "./fraction";

/** A loss (or a gain of an adjustment) before rounding. */
export interface Change {
  /** Points, ≥ 0. */
  readonly amount: Fraction;
  readonly why: LedgerReason;
  readonly evidence: readonly Place[];
}

/** Lines of −amount until `most` hundredths are lost (null: no bound); a line of 0 is left out. */
export function lossLines(
  item: string,
  kind: LedgerKind,
  losses: readonly Change[],
  most: number | null
): LedgerEntry[] {
  const lines: LedgerEntry[] = [];
  let left = most ?? Number.POSITIVE_INFINITY;
  for (const { amount, why, evidence } of losses) {
    const points = Math.min(hundredths(amount), left);
    if (points <= 0) continue;
    left -= points;
    lines.push({ item, kind, points: -points, month: null, why, evidence });
  }
  return lines;
}

/** A single line of the whole mark that is neither won nor lost. */
export function openLine(
  item: string,
  max: number,
  why: LedgerReason,
  evidence: readonly Place[]
): LedgerEntry {
  return { item, kind: "open", points: -max, month: null, why, evidence };
}
