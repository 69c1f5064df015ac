/** Points with the ledger of why. Points are numbers in hundredths: 19333 means 193.33. */
import type { AssessedTarget } from "./assessed-target";
import type { OwnCell, Place } from "./cell-ref";
import type { MonthlyReport } from "./monthly-report";
import type { Month } from "./period";
import type { ReadingValue } from "./settings";
import type { Scheme } from "./scheme";

export type LedgerKind = "lost" | "open" | "bonus" | "penalty";

/**
 * Why points were lost or gained: a code with parameters, put into words by the messages. Points in
 * `detail` are points, not hundredths.
 *
 * | code | detail |
 * |---|---|
 * | month-state | state, late 0/1, unequal 0/1 |
 * | month-open | state |
 * | not-entered | input (key of the first blank one), inputs (how many are blank) |
 * | invalid-entry | input, shown, expected ({@link InputValue.invalid}) |
 * | entered-below-full | points, max |
 * | target-missed | done, task |
 * | share-faulty | faulty, sample, allow, each |
 * | deduction | points |
 * | ratio-above | male, female, limit, each |
 * | ratio-undefined | – |
 * | occurrences | input, count, each |
 * | shortfall | done, task, each |
 */
export interface LedgerReason {
  readonly code:
    | "month-state"
    | "month-open"
    | "not-entered"
    | "invalid-entry"
    | "entered-below-full"
    | "target-missed"
    | "share-faulty"
    | "deduction"
    | "ratio-above"
    | "ratio-undefined"
    | "occurrences"
    | "shortfall";
  readonly detail: Readonly<Record<string, string | number>>;
}

export interface LedgerEntry {
  readonly item: string;
  readonly kind: LedgerKind;
  /** Change against full marks in hundredths, never 0. */
  readonly points: number;
  readonly month: Month | null;
  readonly why: LedgerReason;
  readonly evidence: readonly Place[];
}

export interface ScoredItem {
  readonly id: string;
  /** Hundredths. Null: the item does not apply to this type of unit. */
  readonly points: number | null;
  /** Full mark in hundredths; 0 for adjustments. */
  readonly max: number;
  /** Hundredths not yet due or unconfirmed. */
  readonly open: number;
  /** Hundredths of inputs not entered. */
  readonly notEntered: number;
  readonly entries: readonly LedgerEntry[];
}

export interface ScoreFlag {
  readonly id: string;
  readonly state: "raised" | "warning";
}

export interface Score {
  readonly unit: string;
  readonly target: AssessedTarget;
  readonly type: string;
  readonly items: readonly ScoredItem[];
  readonly adjustments: readonly ScoredItem[];
  /** Σ items, hundredths. */
  readonly base: number;
  /** Σ adjustments, hundredths. */
  readonly adjustment: number;
  readonly total: number;
  /** 暂计: something is open or not entered. */
  readonly provisional: boolean;
  /** 1, 2, 2, 4; null while any unit is provisional or the basis is not confirmed. */
  readonly rank: number | null;
  /** Index into the scheme's grades, or null. */
  readonly grade: number | null;
  readonly flags: readonly ScoreFlag[];
  /** The months item under the literal reading (any differing cell), hundredths; null without such an item. */
  readonly literal: number | null;
}

/** What a typed input says for one unit. */
export interface InputValue {
  /** `<item>.<input>`; the row's id in 考核录入 is `<key>@<unit>`. */
  readonly key: string;
  readonly unit: string;
  /** Yes/no as 1/0. Null: blank. */
  readonly value: number | null;
  /**
   * The text of an entry that is not acceptable; `expected` is `yes-no`, `count`, `points` or `number`,
   * with `:<largest>` where there is a limit, or `part-of-sample`, `sample-above-zero`. Such an entry
   * counts as not entered.
   */
  readonly invalid: { readonly shown: string; readonly expected: string } | null;
  /** The cell of 考核录入 that holds, or will hold, the entry. */
  readonly place: OwnCell;
}

export interface Assessment {
  readonly scheme: Scheme;
  readonly readings: Readonly<Record<string, ReadingValue>>;
  /** The basis is in force: stated by the scheme or confirmed by the clerk. */
  readonly basisConfirmed: boolean;
  /** The scored year's months. */
  readonly months: readonly Month[];
  readonly reports: readonly MonthlyReport[];
  readonly inputs: readonly InputValue[];
  readonly scores: readonly Score[];
}
