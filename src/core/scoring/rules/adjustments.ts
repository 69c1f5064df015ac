/** Bonuses and penalties beside the full marks. Blank means none. */
import type { AdjustmentRule, SchemeAdjustment } from "../../model/scheme";
import type { LedgerEntry } from "../../model/score";
import { fraction, hundredths, isAbove, minus, over, times } from "../fraction";
import { schemeNumber } from "../readings";
import type { Change } from "../loss";
import { lossLines } from "../loss";
import { gainOf, lossOf, occurrences } from "./linear";
import { asNumber, entered, numberOf, placesOf } from "./rule-context";
import type { RuleContext } from "./rule-context";

type Occurrences = Extract<AdjustmentRule, { shape: "occurrences" }>;
type Shortfall = Extract<AdjustmentRule, { shape: "shortfall" }>;

export function adjustmentLines(
  { id, rule }: Pick<SchemeAdjustment, "id" | "rule">,
  context: RuleContext
): LedgerEntry[] {
  return rule.shape === "occurrences"
    ? occurrenceLines(id, rule, context)
    : shortfallLines(id, rule, context);
}

function occurrenceLines(id: string, rule: Occurrences, context: RuleContext): LedgerEntry[] {
  const gains = rule.gains.map((gain) => ({
    points: hundredths(gainOf(gain, context)),
    ...occurrences(gain, context),
  }));
  return [
    ...gains
      .filter(({ points }) => points !== 0)
      .map((gain): LedgerEntry => ({ item: id, kind: "bonus", month: null, ...gain })),
    ...lossLines(
      id,
      "penalty",
      rule.losses.map((loss) => lossOf(loss, context)),
      null
    ),
  ];
}

/** Percentage points below the task, exactly: 9 of 10 is 10. A task that is blank or 0 asks for nothing. */
function shortfallLines(id: string, rule: Shortfall, context: RuleContext): LedgerEntry[] {
  const blank = [rule.task, rule.done].some((ref) => (context.input(ref)?.value ?? null) === null);
  const done = entered(context, rule.done);
  const task = entered(context, rule.task);
  if (blank || !isAbove(task, done)) return [];
  const each = numberOf(context, rule.each);
  const points = over(times(fraction(100), minus(task, done)), task);
  const change: Change = {
    amount: times(each, points),
    why: {
      code: "shortfall",
      detail: { done: asNumber(done), task: asNumber(task), each: asNumber(each) },
    },
    evidence: placesOf(context, [rule.task, rule.done]),
  };
  const floor = schemeNumber(rule.floor, context.readings);
  // A floor is a negative sum; where a county writes it as 200, the same is meant.
  const most = floor === null ? null : hundredths(fraction(Math.abs(floor)));
  return lossLines(id, "penalty", [change], most);
}
