/**
 * 已改为一致，尚缺更正原因: differences that an edit made equal before anybody said why. They stay until
 * somebody does, or until the figures differ again: a correction is free, an unexplained one is not.
 */
import { isConfirmed } from "../../core/model/reconciliation";
import type { Difference } from "../../core/model/reconciliation";
import type { GivenReasons, ReasonAndGround } from "./given-reasons";
import type { EqualisedDifference } from "./session-state";

/** Differences without reason and ground that are there no more: equal now, or no longer compared. */
export function goneUnexplained(
  before: readonly Difference[],
  now: readonly Difference[]
): Difference[] {
  const standing = new Set(now.map(({ id }) => id));
  return before.filter((difference) => !standing.has(difference.id) && !isConfirmed(difference));
}

/**
 * @param madeEqual those of which both sides still report the figure, and the same one
 * @param now the differences that stand
 * @param inSheet what 数据比对 says of rows that it keeps
 */
export function equalisedAfter(
  before: readonly EqualisedDifference[],
  madeEqual: readonly Difference[],
  now: readonly Difference[],
  given: GivenReasons,
  inSheet: ReadonlyMap<string, ReasonAndGround>
): readonly EqualisedDifference[] {
  const standing = new Set(now.map(({ id }) => id));
  const known = new Set(before.map((each) => each.before.id));
  const added = madeEqual.filter(({ id }) => !known.has(id));
  const all = [
    ...before,
    ...added.map((difference) => ({
      before: difference,
      reason: difference.reason,
      ground: difference.ground,
    })),
  ];
  const next = all
    .filter((each) => !standing.has(each.before.id))
    .map((each) => explained(each, given.get(each.before.id) ?? inSheet.get(each.before.id)))
    .filter((each) => each.reason === null || each.ground === null);
  return isSame(before, next) ? before : next;
}

/** The list after the clerk gave a reason in the pane. */
export function equalisedWith(
  equalised: readonly EqualisedDifference[],
  id: string,
  said: ReasonAndGround
): readonly EqualisedDifference[] {
  return equalised
    .map((each) => (each.before.id === id ? explained(each, said) : each))
    .filter((each) => each.reason === null || each.ground === null);
}

function explained(
  each: EqualisedDifference,
  said: ReasonAndGround | undefined
): EqualisedDifference {
  if (!said || (said.reason === each.reason && said.ground === each.ground)) return each;
  return { before: each.before, reason: said.reason, ground: said.ground };
}

function isSame(
  before: readonly EqualisedDifference[],
  next: readonly EqualisedDifference[]
): boolean {
  return before.length === next.length && before.every((each, index) => each === next[index]);
}
