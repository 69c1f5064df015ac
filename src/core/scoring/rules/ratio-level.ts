/** Points by the level of the year's sex ratio, for schemes that have such an item. */
import type { AssessedTarget } from "../../model/assessed-target";
import { ALL_UNITS } from "../../model/births";
import { firstMonth, lastMonth, span } from "../../model/period";
import type { Month } from "../../model/period";
import type { ItemRule, Scheme } from "../../model/scheme";
import type { SexRatio } from "../../model/sex-ratio";
import { officeKey, unitKey } from "../../counting/unit-key";
import { ZERO, fraction, larger, minus, over, times } from "../fraction";
import type { Change } from "../loss";
import { asNumber, numberOf } from "./rule-context";
import type { RuleContext } from "./rule-context";

type RatioLevel = Extract<ItemRule, { shape: "ratio-level" }>;

/**
 * The unit's ratio over all parities for the scored year, else for the year so far; null when there is
 * none or no girl was born.
 */
export function yearRatio(
  target: AssessedTarget,
  ratios: readonly SexRatio[],
  months: readonly Month[]
): SexRatio | null {
  const first = months[0] ?? "";
  const year = span(first, months.at(-1) ?? "");
  const own = wholesOf(target, ratios).filter(
    (ratio) => firstMonth(ratio.span) === first && isOf(target, ratio) && ratio.female > 0
  );
  const soFar = own
    .filter((ratio) => ratio.spanKind === "year-to-date")
    .sort((a, b) => (lastMonth(a.span) < lastMonth(b.span) ? 1 : -1));
  return own.find((ratio) => ratio.spanKind === "year" && ratio.span === year) ?? soFar[0] ?? null;
}

/** By office and unit: a county's villages are scored one by one, and each has its own among 100,000 ratios. */
const known = new WeakMap<readonly SexRatio[], ReadonlyMap<string, readonly SexRatio[]>>();

/** Ratios over all parities and no part that may be the target's. */
function wholesOf(
  { reportingUnit, unit }: AssessedTarget,
  ratios: readonly SexRatio[]
): readonly SexRatio[] {
  const wholes = known.get(ratios) ?? wholesByPlace(ratios);
  known.set(ratios, wholes);
  return wholes.get(`${officeKey(reportingUnit)}\n${unitKey(unit)}`) ?? [];
}

function wholesByPlace(ratios: readonly SexRatio[]): Map<string, SexRatio[]> {
  const offices = new Map<string, string>();
  const found = new Map<string, SexRatio[]>();
  for (const ratio of ratios) {
    if (ratio.parity !== "all" || ratio.part !== null) continue;
    const office = offices.get(ratio.reportingUnit) ?? officeKey(ratio.reportingUnit);
    offices.set(ratio.reportingUnit, office);
    const place = `${office}\n${unitKey(ratio.unit)}`;
    const own = found.get(place);
    if (own) own.push(ratio);
    else found.set(place, [ratio]);
  }
  return found;
}

function isOf(target: AssessedTarget, ratio: SexRatio): boolean {
  const sameOffice = officeKey(ratio.reportingUnit) === officeKey(target.reportingUnit);
  const sameUnit =
    target.unit === ALL_UNITS
      ? ratio.unit === ALL_UNITS
      : unitKey(ratio.unit) === unitKey(target.unit);
  return sameOffice && sameUnit;
}

/** Whether a scheme has such an item at all; no other rule looks at the ratios. */
export function scoresRatios({ items }: Pick<Scheme, "items">): boolean {
  return items.some(({ rule }) => rule.shape === "ratio-level");
}

/** each × (100 × boys / girls − limit), exactly; nothing at or below the limit. */
export function ratioLosses(rule: RatioLevel, ratio: SexRatio, context: RuleContext): Change[] {
  const limit = numberOf(context, rule.limit);
  const each = numberOf(context, rule.each);
  const exact = over(times(fraction(100), fraction(ratio.male)), fraction(ratio.female));
  return [
    {
      amount: times(each, larger(ZERO, minus(exact, limit))),
      why: {
        code: "ratio-above",
        detail: {
          male: ratio.male,
          female: ratio.female,
          limit: asNumber(limit),
          each: asNumber(each),
        },
      },
      evidence: [],
    },
  ];
}
