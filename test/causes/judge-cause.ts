/** Whether a cause that the engine tells is a slip that was seeded: the same kind and the same differences. */
import type { Cause, CauseKind } from "../../src/core/model/reconciliation";
import type { Slip } from "./slip";
import { figureId } from "./two-sides";
import type { SeededMargin } from "./two-sides";

/** A slip beside the ids of its figures that still differ: noise or another slip may have closed one. */
export interface Seeded {
  readonly slip: Slip;
  readonly ids: ReadonlySet<string>;
}

export function seededOf(
  slips: readonly Slip[],
  margin: SeededMargin,
  differing: ReadonlySet<string>
): Seeded[] {
  return slips.map((slip) => ({
    slip,
    ids: new Set(
      slip.effects
        .map(({ unit, month, figure }) => figureId(unit, month, figure, margin))
        .filter((id) => differing.has(id))
    ),
  }));
}

/**
 * Stories of many figures, into which noise may carry one or out of which it may take one: right where two thirds of
 * either are in the other. All other kinds are right only with exactly the slip's figures.
 */
const BLOCKS: ReadonlySet<CauseKind> = new Set([
  "unit-swap",
  "sexes-exchanged",
  "omitted",
  "duplicated",
  "residence",
] as const);
const ENOUGH = 2 / 3;

/**
 * Two names for one observation. A row in which the sexes of a single parity are exchanged, and as many births of
 * that parity told to be of the other sex, leave the same figures on both sides.
 */
export const EQUIVALENT: readonly (readonly [CauseKind, CauseKind])[] = [
  ["sex-swap", "sexes-exchanged"],
];

export function isRight(cause: Cause, { slip, ids }: Seeded): boolean {
  if (!sameKind(cause.kind, slip)) return false;
  const said = new Set(cause.parts.map(({ difference }) => difference));
  const common = [...said].filter((id) => ids.has(id)).length;
  return BLOCKS.has(slip.kind)
    ? common >= ENOUGH * said.size && common >= ENOUGH * ids.size && sameUnits(said, ids)
    : common === said.size && common === slip.effects.length;
}

function sameKind(kind: CauseKind, slip: Slip): boolean {
  const oneParity = slip.effects.length === 2;
  return (
    kind === slip.kind ||
    (oneParity && EQUIVALENT.some((pair) => pair.includes(kind) && pair.includes(slip.kind)))
  );
}

function sameUnits(said: ReadonlySet<string>, ids: ReadonlySet<string>): boolean {
  return unitsOf(said) === unitsOf(ids);
}

/** The third part of a difference's id is its unit, the fourth its month. */
const unitsOf = (ids: ReadonlySet<string>) =>
  [...new Set([...ids].map((id) => id.split("/")[2]))].sort().join("/");

function lagOf(ids: Iterable<string>): number {
  const months = [...ids].map((id) => Number(id.split("/")[3]?.slice(5)));
  return Math.max(...months) - Math.min(...months);
}

/** Of a cause that tells of a month shift where one was seeded: whether over as many months. Null: not seeded there. */
export function isRightLag(cause: Cause, seeded: readonly Seeded[]): boolean | null {
  if (cause.kind !== "month-shift") return null;
  const said = cause.parts.map(({ difference }) => difference);
  const touched = seeded.filter(
    ({ slip, ids }) => slip.kind === "month-shift" && said.some((id) => ids.has(id))
  );
  return touched.length === 0 ? null : touched.some(({ ids }) => lagOf(ids) === lagOf(said));
}
