/** So many each, with caps, and so many off each: checklists, bonuses with tiers, deductions. */
import type { Gain, ItemRule, Loss, SchemeItem } from "../../model/scheme";
import { ZERO, fraction, minus, plus, smaller, times } from "../fraction";
import type { Fraction } from "../fraction";
import { schemeNumber } from "../readings";
import type { Change } from "../loss";
import { asNumber, entered, numberOf, placesOf } from "./rule-context";
import type { RuleContext } from "./rule-context";

type Linear = Extract<ItemRule, { shape: "linear" }>;

/** First what the gains leave short of the full mark, in one line; then a line a kind of loss. */
export function linearLosses(item: SchemeItem, rule: Linear, context: RuleContext): Change[] {
  const max = fraction(item.max);
  const start = rule.start === "full" ? max : ZERO;
  const gained = rule.gains.map((gain) => gainOf(gain, context)).reduce(plus, start);
  const points = smaller(max, gained);
  return [
    {
      amount: minus(max, points),
      why: { code: "entered-below-full", detail: { points: asNumber(points), max: item.max } },
      evidence: placesOf(
        context,
        rule.gains.map((gain) => gain.input)
      ),
    },
    ...rule.losses.map((loss) => lossOf(loss, context)),
  ];
}

/** n × each, at most the cap. */
export function gainOf(gain: Gain, context: RuleContext): Fraction {
  const gained = times(entered(context, gain.input), numberOf(context, gain.each));
  const cap = schemeNumber(gain.cap, context.readings);
  return cap === null ? gained : smaller(gained, fraction(cap));
}

/** n × each, as one change of the ledger. */
export function lossOf(loss: Loss, context: RuleContext): Change {
  const count = entered(context, loss.input);
  const each = numberOf(context, loss.each);
  return { amount: times(count, each), ...occurrences(loss, context) };
}

/** Why and evidence of a count that gains or loses. */
export function occurrences(of: Gain | Loss, context: RuleContext): Omit<Change, "amount"> {
  const count = asNumber(entered(context, of.input));
  const each = asNumber(numberOf(context, of.each));
  const input = context.input(of.input)?.key ?? of.input;
  return {
    why: { code: "occurrences", detail: { input, count, each } },
    evidence: placesOf(context, [of.input]),
  };
}
