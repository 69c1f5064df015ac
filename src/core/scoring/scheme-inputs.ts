/** The inputs of a scheme by their keys, and how rules refer to them. */
import type {
  AdjustmentRule,
  Condition,
  InputRef,
  ItemRule,
  Scheme,
  SchemeAdjustment,
  SchemeFlag,
  SchemeInput,
  SchemeItem,
} from "../model/scheme";

export type InputOwner = SchemeItem | SchemeAdjustment | SchemeFlag;
export type OwnerKind = "item" | "adjustment" | "flag";

export interface OwnedInput {
  /** `<owner>.<input>` */
  readonly key: string;
  readonly ownerKind: OwnerKind;
  readonly owner: InputOwner;
  readonly input: SchemeInput;
}

/** Every input in scheme order: items, then adjustments, then flags. */
export function ownedInputs(scheme: Scheme): OwnedInput[] {
  const of = (ownerKind: OwnerKind, owners: readonly InputOwner[]) =>
    owners.flatMap((owner) =>
      owner.inputs.map((input) => ({ key: `${owner.id}.${input.id}`, ownerKind, owner, input }))
    );
  return [
    ...of("item", scheme.items),
    ...of("adjustment", scheme.adjustments),
    ...of("flag", scheme.flags),
  ];
}

/** The full key of a reference made by `owner`. */
export function inputKey(owner: InputOwner, ref: InputRef): string {
  return owner.inputs.some((input) => input.id === ref) ? `${owner.id}.${ref}` : ref;
}

/** The inputs that a rule reads, in the order of the rule. */
export function ruleInputs(rule: ItemRule | AdjustmentRule): InputRef[] {
  switch (rule.shape) {
    case "fixed":
      return [rule.input];
    case "target":
    case "shortfall":
      return [rule.task, rule.done];
    case "linear":
    case "occurrences":
      return [...rule.gains, ...rule.losses].map((one) => one.input);
    case "share":
      return [rule.sample, rule.faulty, ...(rule.deduction ? [rule.deduction] : [])];
    case "months":
    case "ratio-level":
      return [];
  }
}

export function conditionInputs(condition: Condition): InputRef[] {
  if ("yes" in condition) return [condition.yes];
  if ("all" in condition) return condition.all.flatMap(conditionInputs);
  if ("any" in condition) return condition.any.flatMap(conditionInputs);
  if ("below" in condition) return [condition.below.task, condition.below.done];
  if ("shareAbove" in condition) return [condition.shareAbove.sample, condition.shareAbove.faulty];
  if ("above" in condition) return [condition.above.input];
  if ("totalBelow" in condition) return [];
  return [condition.then, condition.otherwise].flatMap(conditionInputs);
}
