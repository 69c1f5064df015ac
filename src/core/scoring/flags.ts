/** 后三类, 一票否决 …: labels, never points. */
import type { Condition, InputRef, SchemeFlag } from "../model/scheme";
import type { ScoreFlag } from "../model/score";
import { fraction, hundredths, isAbove, times } from "./fraction";
import type { Fraction } from "./fraction";
import { schemeSwitch } from "./readings";
import type { RuleContext } from "./rules/rule-context";

/** `total` in hundredths; null while the score is provisional. */
export function raisedFlag(
  flag: SchemeFlag,
  context: RuleContext,
  total: number | null
): ScoreFlag | null {
  if (holds(flag.when, context, total)) return { id: flag.id, state: "raised" };
  if (flag.warnWhen && holds(flag.warnWhen, context, total)) {
    return { id: flag.id, state: "warning" };
  }
  return null;
}

function holds(condition: Condition, context: RuleContext, total: number | null): boolean {
  const inner = (one: Condition) => holds(one, context, total);
  const value = (ref: InputRef): Fraction | null => {
    const entered = context.input(ref)?.value ?? null;
    return entered === null ? null : fraction(entered);
  };
  /** a > share × b; false while either is blank. */
  const above = (a: Fraction | null, share: number, b: Fraction | null) =>
    a !== null && b !== null && isAbove(a, times(fraction(share), b));
  const below = (a: Fraction | null, share: number, b: Fraction | null) =>
    a !== null && b !== null && isAbove(times(fraction(share), b), a);

  if ("yes" in condition) return context.input(condition.yes)?.value === 1;
  if ("all" in condition) return condition.all.every(inner);
  if ("any" in condition) return condition.any.some(inner);
  if ("below" in condition) {
    const { done, task, share } = condition.below;
    return below(value(done), share, value(task));
  }
  if ("shareAbove" in condition) {
    const { faulty, sample, share } = condition.shareAbove;
    return above(value(faulty), share, value(sample));
  }
  if ("above" in condition) {
    return above(value(condition.above.input), condition.above.limit, fraction(1));
  }
  if ("totalBelow" in condition) {
    return total !== null && total < hundredths(fraction(condition.totalBelow));
  }
  const chosen = schemeSwitch(condition, context.readings);
  return inner(chosen ? condition.then : condition.otherwise);
}
