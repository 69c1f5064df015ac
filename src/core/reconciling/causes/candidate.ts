/** A pair of differences that one plain story would explain. */
import type { Parity, Sex } from "../../model/births";
import type { Month } from "../../model/period";
import { idPart } from "../../model/reconciliation";
import type { CauseKind, Difference } from "../../model/reconciliation";
import { unitKey } from "../../counting/unit-key";

export interface Candidate {
  readonly kind: CauseKind;
  /** Boys first, the lower parity first, the earlier month first. */
  readonly first: Difference;
  readonly second: Difference;
  /** Last part of the cause's id, after kind, office, unit and month. */
  readonly idEnd: readonly string[];
  /** Parameters of the sentence beside unit, month, parity, sex and amount. */
  readonly detail: Readonly<Record<string, string>>;
}

/** Finds the difference of the same office and unit at another month, parity or sex. */
export type Neighbour = (
  of: Difference,
  at: { readonly period?: Month; readonly parity?: Parity; readonly sex?: Sex }
) => Difference | undefined;

/** One kind of story: the pair that begins at a difference, if its other half is there. */
export type CandidateAt = (first: Difference, neighbour: Neighbour) => Candidate | null;

/** The other half of an exchange: as many more on one side as there are fewer here. */
export function opposite(first: Difference, second: Difference | undefined): second is Difference {
  return second !== undefined && first.difference + second.difference === 0;
}

export function neighbours(differences: readonly Difference[]): Neighbour {
  const key = (d: Difference, period: Month, parity: Parity, sex: Sex) =>
    [idPart(unitKey(d.reportingUnit)), idPart(unitKey(d.unit)), period, parity, sex].join("/");
  const by = new Map(differences.map((d) => [key(d, d.period, d.parity, d.sex), d]));
  return (of, at) =>
    by.get(key(of, at.period ?? of.period, at.parity ?? of.parity, at.sex ?? of.sex));
}
