/** What the list shows one below the other: findings, differences as cards, and what was just settled. */
import type { Place } from "../../core/model/cell-ref";
import type { Finding, Severity } from "../../core/model/finding";
import type { Period } from "../../core/model/period";
import type { Difference } from "../../core/model/reconciliation";

export interface FindingItem {
  readonly kind: "finding" | "settled";
  readonly key: string;
  readonly finding: Finding;
}

export interface DifferenceItem {
  readonly kind: "difference";
  readonly key: string;
  readonly difference: Difference;
  /** Its own finding; null where a finding about one of its cells already tells of it. */
  readonly finding: Finding | null;
  /** The finding about one of its cells, where there is one. */
  readonly told: Finding | null;
}

export type Item = FindingItem | DifferenceItem;

export const MISMATCH = "source-mismatch";

/** A difference is a warning, also where it has no finding of its own. */
export function severityOf(item: Item): Severity {
  return item.kind === "difference" ? "warning" : item.finding.severity;
}

/** The cell that Enter shows; null where a finding has none. */
export function mainPlace(item: Item): Place | null {
  if (item.kind === "difference") return item.difference.cells.registration;
  return item.finding.cell ?? item.finding.related[0] ?? null;
}

export function placesOf(item: Item): readonly Place[] {
  if (item.kind === "difference") {
    const { registration, health } = item.difference.cells;
    return [registration, health];
  }
  const { cell, related } = item.finding;
  return cell === null ? related : [cell, ...related];
}

/** Office, unit, month and figure, whichever kind it is. */
export function subjectOf(item: Item): {
  readonly reportingUnit: string;
  readonly unit: string;
  readonly period: Period | null;
  readonly parity: Finding["parity"];
  readonly sex: Finding["sex"];
} {
  return item.kind === "difference" ? item.difference : item.finding;
}
