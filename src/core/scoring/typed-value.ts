/** One cell of 考核录入 as a number, or what was expected instead. */
import type { Typed } from "../model/clerk-entries";
import type { ScoreInput } from "./score-inputs";

export interface Invalid {
  readonly shown: string;
  /** See InputValue.invalid. */
  readonly expected: string;
}

const YES = ["是", "有", "yes", "y", "true", "√", "✓", "1"];
const NO = ["否", "无", "没有", "no", "n", "false", "×", "✗", "0"];

/** No county counts more of anything; a larger number is a slip of the hand. */
const LARGEST_COUNT = 1_000_000;

const SHOWN_LENGTH = 60;

/** Yes/no as 1/0; a `points` input takes 是 as its largest value and 否 as 0. */
export function typedValue(
  typed: Typed,
  input: Pick<ScoreInput, "kind" | "max">
): number | Invalid {
  const text = String(typed).normalize("NFKC").trim().toLowerCase();
  const limit = input.kind === "count" ? (input.max ?? LARGEST_COUNT) : input.max;
  const invalid = (): Invalid => ({
    shown: String(typed).slice(0, SHOWN_LENGTH),
    expected: limit === null ? input.kind : `${input.kind}:${limit}`,
  });
  if (input.kind === "yes-no") {
    if (YES.includes(text)) return 1;
    return NO.includes(text) ? 0 : { shown: invalid().shown, expected: "yes-no" };
  }
  if (input.kind === "points" && limit !== null) {
    if (text === "是" || text === "yes") return limit;
    if (text === "否" || text === "no") return 0;
  }
  const value = typeof typed === "number" ? typed : plainNumber(text);
  if (value === null || !Number.isFinite(value) || value < 0) return invalid();
  if (input.kind === "count" && !Number.isInteger(value)) return invalid();
  return limit !== null && value > limit ? invalid() : value;
}

function plainNumber(text: string): number | null {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
