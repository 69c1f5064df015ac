/** All or nothing, or the points that the clerk gives; and a task that was reached or not. */
import type { ItemRule, SchemeItem } from "../../model/scheme";
import { ZERO, fraction, isAbove, larger, minus } from "../fraction";
import type { Change } from "../loss";
import { asNumber, entered, placesOf } from "./rule-context";
import type { RuleContext } from "./rule-context";

type Fixed = Extract<ItemRule, { shape: "fixed" }>;
type Target = Extract<ItemRule, { shape: "target" }>;

export function fixedLosses(item: SchemeItem, rule: Fixed, context: RuleContext): Change[] {
  const max = fraction(item.max);
  const kind = item.inputs.find((input) => input.id === rule.input)?.kind;
  const value = entered(context, rule.input);
  const points = kind === "points" ? value : isAbove(value, ZERO) ? max : ZERO;
  return [
    {
      amount: larger(ZERO, minus(max, points)),
      why: { code: "entered-below-full", detail: { points: asNumber(points), max: item.max } },
      evidence: placesOf(context, [rule.input]),
    },
  ];
}

export function targetLosses(item: SchemeItem, rule: Target, context: RuleContext): Change[] {
  const done = entered(context, rule.done);
  const task = entered(context, rule.task);
  return [
    {
      amount: isAbove(task, done) ? fraction(item.max) : ZERO,
      why: { code: "target-missed", detail: { done: asNumber(done), task: asNumber(task) } },
      evidence: placesOf(context, [rule.task, rule.done]),
    },
  ];
}
