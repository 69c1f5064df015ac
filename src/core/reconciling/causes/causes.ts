/** The plain local causes, each only where exactly one story fits both of its differences. */
import { idPart } from "../../model/reconciliation";
import type { Cause, Difference } from "../../model/reconciliation";
import { unitKey } from "../../counting/unit-key";
import type { Candidate, CandidateAt } from "./candidate";
import { neighbours } from "./candidate";
import { monthShift } from "./month-shift";
import { paritySwap } from "./parity-swap";
import { sexSwap } from "./sex-swap";

const KINDS: readonly CandidateAt[] = [sexSwap, paritySwap, monthShift];

/**
 * Single births differ by chance too often for a pair of ±1 to say much: from this many births on a
 * cause is called likely, below it possible.
 */
const LIKELY_FROM = 2;

/** A difference that takes part in two candidate pairs, of one kind or of two, gets no cause. */
export function plainCauses(differences: readonly Difference[]): Cause[] {
  const neighbour = neighbours(differences);
  const candidates = differences.flatMap((difference) =>
    KINDS.map((kind) => kind(difference, neighbour)).filter((found) => found !== null)
  );
  const stories = new Map<string, number>();
  for (const { first, second } of candidates) {
    for (const { id } of [first, second]) stories.set(id, (stories.get(id) ?? 0) + 1);
  }
  return candidates
    .filter(({ first, second }) => stories.get(first.id) === 1 && stories.get(second.id) === 1)
    .map(causeOf);
}

function causeOf({ kind, first, second, idEnd, detail }: Candidate): Cause {
  const amount = Math.abs(first.difference);
  const names = [unitKey(first.reportingUnit), unitKey(first.unit)].map(idPart);
  return {
    id: ["cause", kind, ...names, first.period, ...idEnd].join("/"),
    kind,
    strength: amount >= LIKELY_FROM ? "likely" : "possible",
    chance: null,
    parts: [first, second].map(({ id, difference }) => ({ difference: id, amount: difference })),
    detail: {
      reportingUnit: first.reportingUnit,
      unit: first.unit,
      month: first.period,
      parity: first.parity,
      sex: first.sex,
      amount,
      ...detail,
    },
  };
}
