/** 考核录入: what the clerk is asked for, in scheme order, for one type of unit. */
import type { Bilingual, InputKind, Scheme, SchemeItem } from "../model/scheme";
import { schemeNumber } from "./readings";
import type { Readings } from "./readings";
import { ownedInputs } from "./scheme-inputs";
import type { InputOwner, OwnerKind } from "./scheme-inputs";

export interface ScoreInput {
  /** `<owner>.<input>`; the row's id is `<key>@<unit>`. */
  readonly key: string;
  readonly ownerKind: OwnerKind;
  /** Id of the item, adjustment or flag that asks. */
  readonly owner: string;
  readonly article: string;
  /** Of the owner. */
  readonly ownerTitle: Bilingual;
  /** Of the input itself. */
  readonly title: Bilingual;
  /** Full mark of the item in points; null for adjustments and flags. */
  readonly fullMark: number | null;
  readonly kind: InputKind;
  /** Largest value accepted, included; null: no limit. */
  readonly max: number | null;
  /** Blank means 0 or no, and does not keep the score open. */
  readonly optional: boolean;
}

/** Row id of the confirmation that the scheme's basis is in force. */
export const BASIS_ID = "basis";

/** The row id of an input for a unit. */
export function scoreInputId(key: string, unit: string): string {
  return `${key}@${unit}`;
}

export function applies(item: SchemeItem, type: string): boolean {
  return item.types === undefined || item.types.includes(type);
}

/** The lines that a unit of this type has in 考核录入; adjustments and flags concern everybody. */
export function scoreInputs(scheme: Scheme, readings: Readings, type: string): ScoreInput[] {
  return ownedInputs(scheme)
    .filter(({ owner }) => !isItem(owner) || applies(owner, type))
    .map(({ key, ownerKind, owner, input }) => ({
      key,
      ownerKind,
      owner: owner.id,
      article: owner.article,
      ownerTitle: owner.title,
      title: input.title,
      fullMark: isItem(owner) ? owner.max : null,
      kind: input.kind,
      max: schemeNumber(input.max, readings),
      optional: ownerKind !== "item" || input.optional === true,
    }));
}

function isItem(owner: InputOwner): owner is SchemeItem {
  return "chapter" in owner;
}
