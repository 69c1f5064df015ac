/** Points of one unit's items and adjustments, each with its lines of the ledger. */
import type { AssessedTarget } from "../model/assessed-target";
import type { MonthlyReport } from "../model/monthly-report";
import type { Month } from "../model/period";
import type { Scheme, SchemeAdjustment, SchemeItem } from "../model/scheme";
import type { InputValue, LedgerEntry, ScoredItem } from "../model/score";
import type { SexRatio } from "../model/sex-ratio";
import { fraction, hundredths } from "./fraction";
import { lossLines, openLine } from "./loss";
import type { Change } from "./loss";
import { schemeNumber } from "./readings";
import type { Readings } from "./readings";
import { adjustmentLines } from "./rules/adjustments";
import { fixedLosses, targetLosses } from "./rules/fixed";
import { linearLosses } from "./rules/linear";
import { monthLines } from "./rules/months";
import type { Unequal } from "./rules/months";
import { ratioLosses, yearRatio } from "./rules/ratio-level";
import type { RuleContext } from "./rules/rule-context";
import { shareLosses } from "./rules/share";
import { inputKey, ruleInputs } from "./scheme-inputs";
import type { InputOwner } from "./scheme-inputs";
import { applies } from "./score-inputs";

/** What is known of one unit. */
export interface UnitFacts {
  readonly target: AssessedTarget;
  readonly readings: Readings;
  readonly inputs: ReadonlyMap<string, InputValue>;
  readonly reports: ReadonlyMap<Month, MonthlyReport>;
  readonly months: readonly Month[];
  readonly ratios: readonly SexRatio[];
}

export function contextOf(owner: InputOwner, facts: UnitFacts): RuleContext {
  return {
    readings: facts.readings,
    input: (ref) => facts.inputs.get(inputKey(owner, ref)),
  };
}

/** `unequal` overrules the scheme's own reading of it, for the literal reading. */
export function scoredItem(item: SchemeItem, facts: UnitFacts, unequal?: Unequal): ScoredItem {
  const max = hundredths(fraction(item.max));
  if (!applies(item, facts.target.type)) {
    return { id: item.id, points: null, max, open: 0, notEntered: 0, entries: [] };
  }
  const entries = itemLines(item, max, facts, unequal);
  const sumOf = (are: (entry: LedgerEntry) => boolean) =>
    entries.filter(are).reduce((sum, entry) => sum + entry.points, 0);
  const open = sumOf((entry) => entry.why.code === "month-open");
  const notEntered = sumOf((entry) => entry.kind === "open") - open;
  return {
    id: item.id,
    points: max + sumOf(() => true),
    max,
    open: 0 - open,
    notEntered: 0 - notEntered,
    entries,
  };
}

function itemLines(
  item: SchemeItem,
  max: number,
  facts: UnitFacts,
  unequal: Unequal | undefined
): LedgerEntry[] {
  const { rule } = item;
  const context = contextOf(item, facts);
  if (rule.shape === "months") {
    const reading = unequal ?? (facts.readings[rule.unequal] as Unequal);
    return monthLines(item.id, rule, facts.reports, facts.months, reading, context);
  }
  if (rule.shape === "ratio-level") {
    const ratio = yearRatio(facts.target, facts.ratios, facts.months);
    if (!ratio) return [openLine(item.id, max, { code: "ratio-undefined", detail: {} }, [])];
    return lossLines(
      item.id,
      "lost",
      ratioLosses(rule, ratio, context),
      mostLost(max, rule.floor, facts)
    );
  }
  const lacking = lackingInputs(item, max, context);
  if (lacking) return [lacking];
  const floor = "floor" in rule ? rule.floor : 0;
  return lossLines(item.id, "lost", inputLosses(item, context), mostLost(max, floor, facts));
}

function mostLost(
  max: number,
  floor: Parameters<typeof schemeNumber>[0],
  facts: UnitFacts
): number | null {
  const lowest = schemeNumber(floor, facts.readings);
  return lowest === null ? null : max - hundredths(fraction(lowest));
}

function inputLosses(item: SchemeItem, context: RuleContext): Change[] {
  const { rule } = item;
  switch (rule.shape) {
    case "fixed":
      return fixedLosses(item, rule, context);
    case "target":
      return targetLosses(item, rule, context);
    case "linear":
      return linearLosses(item, rule, context);
    case "share":
      return shareLosses(rule, context);
    default:
      return [];
  }
}

/** The open line of an item that cannot be judged yet: an unusable entry, else one that is missing. */
function lackingInputs(item: SchemeItem, max: number, context: RuleContext): LedgerEntry | null {
  const optional = new Set(item.inputs.filter((input) => input.optional).map((input) => input.id));
  const refs = ruleInputs(item.rule);
  const invalid = refs
    .map((ref) => context.input(ref))
    .find((value) => value !== undefined && value.invalid !== null);
  if (invalid?.invalid) {
    const detail = { input: invalid.key, ...invalid.invalid };
    return openLine(item.id, max, { code: "invalid-entry", detail }, [invalid.place]);
  }
  const blank = refs.filter(
    (ref) => !optional.has(ref) && (context.input(ref)?.value ?? null) === null
  );
  const [first] = blank;
  if (first === undefined) return null;
  const detail = { input: inputKey(item, first), inputs: blank.length };
  return openLine(
    item.id,
    max,
    { code: "not-entered", detail },
    blank.flatMap((ref) => context.input(ref)?.place ?? [])
  );
}

export function scoredAdjustment(adjustment: SchemeAdjustment, facts: UnitFacts): ScoredItem {
  const entries = adjustmentLines(adjustment, contextOf(adjustment, facts));
  return {
    id: adjustment.id,
    points: entries.reduce((sum, entry) => sum + entry.points, 0),
    max: 0,
    open: 0,
    notEntered: 0,
    entries,
  };
}

/** The months item as the words stand: any differing figure makes a month unequal. Null without such an item. */
export function literalPoints(scheme: Scheme, facts: UnitFacts): number | null {
  const item = scheme.items.find(({ rule }) => rule.shape === "months");
  return item ? scoredItem(item, facts, "cell").points : null;
}

/** Adjustments whose penalty has passed the mark from which the scheme wants it said. */
export function notesBeyond(
  scheme: Scheme,
  adjustments: readonly ScoredItem[]
): SchemeAdjustment["noteBeyond"][] {
  return scheme.adjustments
    .filter(({ id, noteBeyond }) => {
      const scored = adjustments.find((adjustment) => adjustment.id === id);
      return noteBeyond && 0 - (scored?.points ?? 0) > hundredths(fraction(noteBeyond.points));
    })
    .map(({ noteBeyond }) => noteBeyond);
}
