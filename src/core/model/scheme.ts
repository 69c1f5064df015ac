/**
 * 考核方案 as data: what is assessed, for how many points, by which rule. The code knows only the
 * shapes below; every id, number and title lives in scheme files (src/core/scoring/schemes/*.json).
 */

/** Chinese is the master; English stands beside it. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A number, or one that a reading of the scheme decides: option (as text) → number. */
export type SchemeNumber =
  | number
  | null
  | { readonly reading: string; readonly values: Readonly<Record<string, number | null>> };

/** A switch, or one that a reading decides by being equal to `is`. */
export type SchemeSwitch =
  boolean | { readonly reading: string; readonly is: string | number | boolean };

/** 口径: an ambiguity that the county decides. */
export interface SchemeReading {
  readonly id: string;
  readonly question: Bilingual;
  /** `number` readings accept any number or null instead of a listed option. */
  readonly kind: "choice" | "number";
  readonly options: readonly {
    readonly value: string | number | boolean | null;
    readonly label: Bilingual;
  }[];
  readonly default: string | number | boolean | null;
}

export type InputKind = "yes-no" | "points" | "count" | "number";

/** One line a unit of 考核录入. */
export interface SchemeInput {
  readonly id: string;
  readonly title: Bilingual;
  readonly kind: InputKind;
  /** Largest value accepted, included; absent: no limit. */
  readonly max?: SchemeNumber | undefined;
  /** Blank means 0 / no, and does not keep the score open. */
  readonly optional?: boolean | undefined;
}

/**
 * Rules name an input by its id where it is the owner's own, and by its full key (`<owner>.<input>`)
 * where another item, adjustment or flag asks for it: the clerk types it once.
 */
export type InputRef = string;

/** n × each, at most `cap`. */
export interface Gain {
  readonly input: InputRef;
  readonly each: SchemeNumber;
  readonly cap?: SchemeNumber | undefined;
}

/** −n × each. */
export interface Loss {
  readonly input: InputRef;
  readonly each: SchemeNumber;
}

/**
 * Rule shapes (assessment.md §4). `max` is the item's full mark; points never exceed it, and never
 * fall under `floor` (null: no floor).
 */
export type ItemRule =
  /** yes → max, no → 0; a `points` input gives its own value. */
  | { readonly shape: "fixed"; readonly input: InputRef }
  /** max when `done` ≥ `task`, else 0. */
  | { readonly shape: "target"; readonly done: InputRef; readonly task: InputRef }
  /** start + Σ gains − Σ losses; `start` "full" begins at max. */
  | {
      readonly shape: "linear";
      readonly start: "zero" | "full";
      readonly gains: readonly Gain[];
      readonly losses: readonly Loss[];
      readonly floor: SchemeNumber;
    }
  /** max − each × percentage points of faulty in sample beyond `allow` − an optional manual deduction. */
  | {
      readonly shape: "share";
      readonly faulty: InputRef;
      readonly sample: InputRef;
      readonly each: SchemeNumber;
      /** Percentage points that cost nothing; absent: none. */
      readonly allow?: SchemeNumber | undefined;
      /** Only whole percentage points count. */
      readonly whole: SchemeSwitch;
      readonly deduction?: InputRef | undefined;
      readonly floor: SchemeNumber;
    }
  /** Σ over the months of the year by the state of the monthly report. Open months are neither won nor lost. */
  | {
      readonly shape: "months";
      /** A month on time without an unexplained difference. */
      readonly good: SchemeNumber;
      /** A month late, missing, or with a difference unexplained at the deadline. */
      readonly bad: SchemeNumber;
      /** A month that is late and unequal counts its loss twice. */
      readonly twice: SchemeSwitch;
      /** Which reading says what unequal means: its options are unexplained, cell, total. */
      readonly unequal: string;
    }
  /** max while the year's ratio of the unit ≤ limit, −each a point above. Not entered while the ratio is undefined. */
  | {
      readonly shape: "ratio-level";
      readonly limit: SchemeNumber;
      readonly each: SchemeNumber;
      readonly floor: SchemeNumber;
    };

export interface SchemeItem {
  readonly id: string;
  readonly chapter: string;
  /** Article of the basis, as printed: 第二十一条. */
  readonly article: string;
  readonly title: Bilingual;
  readonly max: number;
  readonly inputs: readonly SchemeInput[];
  readonly rule: ItemRule;
  /** Types of unit the item applies to; absent: all. */
  readonly types?: readonly string[] | undefined;
}

/** Bonuses and penalties beside the full marks. */
export type AdjustmentRule =
  | {
      readonly shape: "occurrences";
      readonly gains: readonly Gain[];
      readonly losses: readonly Loss[];
    }
  /** −each × percentage points that `done` stays below `task`; the sum not under `floor`. */
  | {
      readonly shape: "shortfall";
      readonly done: InputRef;
      readonly task: InputRef;
      readonly each: SchemeNumber;
      readonly floor: SchemeNumber;
    };

export interface SchemeAdjustment {
  readonly id: string;
  readonly article: string;
  readonly title: Bilingual;
  readonly inputs: readonly SchemeInput[];
  readonly rule: AdjustmentRule;
  /** Printed when the penalty passes this many points (its chapter's full mark). */
  readonly noteBeyond?: { readonly points: number; readonly note: Bilingual } | undefined;
}

export type Condition =
  | { readonly yes: InputRef }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** done < share × task; false while either is blank. */
  | { readonly below: { readonly done: InputRef; readonly task: InputRef; readonly share: number } }
  /** faulty > share × sample; false while either is blank. */
  | {
      readonly shareAbove: {
        readonly faulty: InputRef;
        readonly sample: InputRef;
        readonly share: number;
      };
    }
  | { readonly above: { readonly input: InputRef; readonly limit: number } }
  /** Only once the total is final. */
  | { readonly totalBelow: number }
  | {
      readonly reading: string;
      readonly is: string | number | boolean;
      readonly then: Condition;
      readonly otherwise: Condition;
    };

/** 后三类, 一票否决 …: a label, never points. */
export interface SchemeFlag {
  readonly id: string;
  readonly article: string;
  readonly title: Bilingual;
  readonly inputs: readonly SchemeInput[];
  readonly effect: "class" | "veto";
  readonly label: Bilingual;
  readonly when: Condition;
  /** When only this holds, the flag is shown as a warning. */
  readonly warnWhen?: Condition | undefined;
}

export interface SchemeGrade {
  /** Smallest total, included. */
  readonly from: number;
  readonly title: Bilingual;
}

export interface Scheme {
  readonly schema: "hengbi.scheme/1";
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** 依据文件. `inForce` null: not confirmed; then no rank is printed until the clerk confirms it in 考核录入. */
  readonly basis: {
    readonly document: Bilingual;
    readonly number: string | null;
    readonly year: string | null;
    readonly inForce: boolean | null;
  };
  readonly note: Bilingual;
  readonly fullMarks: number;
  readonly readings: readonly SchemeReading[];
  /** The items of a chapter add up to its full marks, the chapters to the scheme's. */
  readonly chapters: readonly {
    readonly id: string;
    readonly title: Bilingual;
    readonly fullMarks: number;
  }[];
  readonly items: readonly SchemeItem[];
  readonly adjustments: readonly SchemeAdjustment[];
  readonly flags: readonly SchemeFlag[];
  readonly grades: readonly SchemeGrade[];
}
