/**
 * Whether a slip's own effects, without noise and other slips over them, tell it from chance. Fixed before anything
 * was measured; docs/causes.md says the same in words. Seeded slips that noise spoils keep their signature.
 */
import type { CauseKind } from "../../src/core/model/reconciliation";
import type { Effect } from "./slip";

type HasSignature = (effects: readonly Effect[]) => boolean;

const atLeastTwoEach: HasSignature = (effects) =>
  effects.length > 0 && effects.every(({ amount }) => Math.abs(amount) >= 2);

/** Mistyped numbers show in the figures themselves; in a sum over parities they do not. */
const numbersShow =
  (becomes: (before: number) => number): HasSignature =>
  (effects) =>
    effects.length === 1 && effects.every(({ before, after }) => after === becomes(before));

const wholeRow: HasSignature = (effects) =>
  effects.length >= 3 || (effects.length >= 2 && births(effects) >= 4);

const births = (effects: readonly Effect[]) =>
  effects.reduce((sum, { amount }) => sum + Math.abs(amount), 0);

const distinct = (effects: readonly Effect[], of: "figure" | "month") =>
  new Set(effects.map((effect) => effect[of])).size;

const SIGNATURES: Readonly<Record<CauseKind, HasSignature>> = {
  "sex-swap": atLeastTwoEach,
  "parity-swap": atLeastTwoEach,
  "month-shift": atLeastTwoEach,
  // Three cells that are opposite in both units.
  "unit-swap": (effects) => distinct(effects, "figure") >= 3,
  "sexes-exchanged": (effects) =>
    effects.length >= 3 || effects.filter(({ amount }) => Math.abs(amount) >= 2).length >= 2,
  "digits-swapped": numbersShow((before) => (before % 10) * 10 + Math.floor(before / 10)),
  "times-ten": numbersShow((before) => before * 10),
  duplicated: wholeRow,
  omitted: wholeRow,
  // One birth more or less is what noise is made of.
  twins: () => false,
  residence: (effects) => distinct(effects, "month") >= 4,
};

export function hasSignature(kind: CauseKind, effects: readonly Effect[]): boolean {
  return SIGNATURES[kind](effects);
}
