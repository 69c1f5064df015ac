/** The values of 考核录入 for one unit: 核定 with a reason beats 录入; what cannot be used counts as blank. */
import type { OwnCell } from "../model/cell-ref";
import type { Typed, TypedRow } from "../model/clerk-entries";
import type { InputValue } from "../model/score";
import type { Scheme } from "../model/scheme";
import type { Readings } from "./readings";
import { inputKey } from "./scheme-inputs";
import { scoreInputId, scoreInputs } from "./score-inputs";
import type { ScoreInput } from "./score-inputs";
import { typedValue } from "./typed-value";

/** By key, in scheme order. */
export function inputValues(
  scheme: Scheme,
  readings: Readings,
  unit: { readonly name: string; readonly type: string },
  typed: ReadonlyMap<string, TypedRow>
): ReadonlyMap<string, InputValue> {
  const values = new Map(
    scoreInputs(scheme, readings, unit.type).map((input) => [
      input.key,
      inputValue(input, unit.name, typed.get(scoreInputId(input.key, unit.name))),
    ])
  );
  for (const item of scheme.items) {
    if (item.rule.shape !== "share") continue;
    const sample = values.get(inputKey(item, item.rule.sample));
    const faulty = values.get(inputKey(item, item.rule.faulty));
    if (!sample || !faulty) continue;
    if (sample.value === 0) values.set(sample.key, refused(sample, "sample-above-zero"));
    else if (sample.value !== null && faulty.value !== null && faulty.value > sample.value) {
      values.set(faulty.key, refused(faulty, "part-of-sample"));
    }
  }
  return values;
}

function inputValue(input: ScoreInput, unit: string, row: TypedRow | undefined): InputValue {
  const approved = filled(row?.values["approved"]);
  const reason = filled(row?.values["reason"]);
  const overruled = approved !== null && reason !== null;
  const typed = overruled ? approved : filled(row?.values["value"]);
  const place: OwnCell = {
    own: "score-input",
    id: scoreInputId(input.key, unit),
    key: overruled ? "typed.approved" : "typed.value",
  };
  const read = typed === null ? null : typedValue(typed, input);
  const usable = typeof read === "number" ? read : null;
  const invalid = typeof read === "number" ? null : read;
  return { key: input.key, unit, value: usable, invalid, place };
}

function filled(typed: Typed | undefined): Typed | null {
  if (typed === undefined || (typeof typed === "string" && typed.trim() === "")) return null;
  return typed;
}

function refused(value: InputValue, expected: string): InputValue {
  return { ...value, value: null, invalid: { shown: String(value.value), expected } };
}
