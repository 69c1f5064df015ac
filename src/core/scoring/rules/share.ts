/** So many points a percentage point of a sample that was found faulty. */
import type { ItemRule } from "../../model/scheme";
import { ZERO, floor, fraction, larger, minus, over, times } from "../fraction";
import { schemeSwitch } from "../readings";
import type { Change } from "../loss";
import { asNumber, entered, numberOf, placesOf } from "./rule-context";
import type { RuleContext } from "./rule-context";

type Share = Extract<ItemRule, { shape: "share" }>;

/** 1 of 30 is 3.333… percentage points, exactly; 3 where only whole points count. */
export function shareLosses(rule: Share, context: RuleContext): Change[] {
  const faulty = entered(context, rule.faulty);
  const sample = entered(context, rule.sample);
  const exact = over(times(fraction(100), faulty), sample);
  const allow = numberOf(context, rule.allow);
  const beyond = larger(ZERO, minus(exact, allow));
  const points = schemeSwitch(rule.whole, context.readings) ? floor(beyond) : beyond;
  const each = numberOf(context, rule.each);
  const share: Change = {
    amount: times(points, each),
    why: {
      code: "share-faulty",
      detail: {
        faulty: asNumber(faulty),
        sample: asNumber(sample),
        allow: asNumber(allow),
        each: asNumber(each),
      },
    },
    evidence: placesOf(context, [rule.sample, rule.faulty]),
  };
  if (rule.deduction === undefined) return [share];
  const deduction = entered(context, rule.deduction);
  return [
    share,
    {
      amount: deduction,
      why: { code: "deduction", detail: { points: asNumber(deduction) } },
      evidence: placesOf(context, [rule.deduction]),
    },
  ];
}
