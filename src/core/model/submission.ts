/** 报送: what was submitted upward, as the clerk confirmed it, and what changed since. */
import type { Parity, Sex, Side } from "./births";
import type { CellRef, Place } from "./cell-ref";
import type { Day, Period } from "./period";

/** What names a form, whenever it was submitted. */
export interface FormKey {
  readonly reportingUnit: string;
  readonly part: string | null;
  readonly side: Side;
  readonly period: Period;
}

/** A form that can be confirmed as submitted, and what is recorded of it. */
export interface SubmittableForm extends FormKey {
  readonly sheet: string;
  readonly isDue: boolean;
  /** Null: never submitted. */
  readonly last: SubmittedForm | null;
  /** Figures that are others than in that submission. */
  readonly changes: number;
}

/** A form as it was submitted. A further submission of the same form stands beside the first. */
export interface SubmittedForm extends FormKey {
  /** Stable: office, part, side, period and the number of the submission. */
  readonly id: string;
  /** 报送日期 as the clerk confirmed it. */
  readonly day: Day;
  /** From 1: the first submission, the second … */
  readonly number: number;
  readonly births: number | null;
  readonly male: number | null;
  readonly female: number | null;
  /** 对码 of the form at the time, over the finest margin that it has. */
  readonly code: string;
}

/** A figure that is not what was last recorded as submitted. */
export interface SubmittedChange {
  /** Stable: form, unit, parity and sex. */
  readonly id: string;
  readonly form: string;
  readonly reportingUnit: string;
  readonly unit: string;
  readonly side: Side;
  readonly period: Period;
  readonly parity: Parity;
  readonly sex: Sex;
  /** Null: the unit was not in the form, or is not any more. */
  readonly submitted: number | null;
  readonly now: number | null;
  readonly cell: Place | null;
  /** The single cells that add up to `now`. */
  readonly parts: readonly CellRef[];
  /** As of which day it was first seen. */
  readonly seen: Day | null;
  /** 更正原因 and 依据 as the clerk typed them; both are needed for an explained correction. */
  readonly reason: string | null;
  readonly ground: string | null;
}

export interface Submissions {
  /** In order of the submission. */
  readonly forms: readonly SubmittedForm[];
  readonly changes: readonly SubmittedChange[];
}

export const NO_SUBMISSIONS: Submissions = { forms: [], changes: [] };

export function isExplained({ reason, ground }: SubmittedChange): boolean {
  return reason !== null && ground !== null;
}
