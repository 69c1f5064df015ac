/** 加扣分明细 of one unit: item by item, with the entries that are missing. */
import type { Bilingual, SchemeAdjustment, SchemeItem } from "../../core/model/scheme";
import type { Assessment, InputValue, ScoredItem } from "../../core/model/score";
import { inputKey, ownedInputs, ruleInputs } from "../../core/scoring/scheme-inputs";
import type { LedgerItem } from "./judgement";

const NO_CHAPTER: Bilingual = { zh: "", en: "" };

/** @param scored index among the scores; items in scheme order, adjustments last. Empty where nobody has it. */
export function ledgerItems(assessment: Assessment, scored: number): LedgerItem[] {
  const score = assessment.scores[scored];
  if (!score) return [];
  const { scheme } = assessment;
  const chapters = new Map(scheme.chapters.map((chapter) => [chapter.id, chapter.title]));
  const results = new Map(
    [...score.items, ...score.adjustments].map((item): [string, ScoredItem] => [item.id, item])
  );
  const missing = missingInputs(assessment, score.unit);
  const line = (
    owner: SchemeItem | SchemeAdjustment,
    chapter: Bilingual,
    adjustment: boolean
  ): LedgerItem[] => {
    const result = results.get(owner.id);
    if (!result) return [];
    const { id, points, max, open, notEntered, entries } = result;
    const missingInputsOf = notEntered > 0 && !adjustment ? missing(owner) : [];
    return [
      {
        ...{ id, title: owner.title, chapter, adjustment, points, max, open, notEntered, entries },
        missingInputs: missingInputsOf,
      },
    ];
  };
  return [
    ...scheme.items.flatMap((item) => line(item, chapters.get(item.chapter) ?? NO_CHAPTER, false)),
    ...scheme.adjustments.flatMap((adjustment) => line(adjustment, NO_CHAPTER, true)),
  ];
}

/** Inputs that a rule needs and that are blank or hold something unusable. */
function missingInputs(
  { scheme, inputs }: Assessment,
  unit: string
): (owner: SchemeItem | SchemeAdjustment) => LedgerItem["missingInputs"] {
  const asked = new Map(ownedInputs(scheme).map((owned) => [owned.key, owned.input]));
  const values = new Map(
    inputs
      .filter((value) => value.unit === unit)
      .map((value): [string, InputValue] => [value.key, value])
  );
  return (owner) =>
    ruleInputs(owner.rule).flatMap((ref) => {
      const key = inputKey(owner, ref);
      const input = asked.get(key);
      const value = values.get(key);
      return !input || input.optional === true || !value || value.value !== null
        ? []
        : [{ title: input.title, place: value.place }];
    });
}
