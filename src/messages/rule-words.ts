/** What the messages say of each rule; a language that leaves one out does not compile. */
import type { RuleId } from "../core/checking/catalogue";
import type { Place } from "../core/model/cell-ref";
import type { Finding } from "../core/model/finding";

export type { RuleId } from "../core/checking/catalogue";

/** How a sentence shows a cell: `3月!F9`. */
export interface SentenceWords {
  readonly place: (place: Place) => string;
}

export interface WordsOfRule {
  readonly name: string;
  /** When the rule fires. */
  readonly meaning: string;
  /** What the clerk does about it. */
  readonly action: string;
  /** What is there and what was expected. */
  readonly sentence: (finding: Finding, words: SentenceWords) => string;
}

export type RuleWords = Readonly<Record<RuleId, WordsOfRule>>;

/** The words of a finding's rule. A rule that the catalogue does not hold is shown by its id. */
export function ruleWords(rules: RuleWords, rule: string): WordsOfRule {
  const known: Readonly<Partial<Record<string, WordsOfRule>>> = rules;
  return known[rule] ?? { name: rule, meaning: "", action: "", sentence: () => rule };
}
