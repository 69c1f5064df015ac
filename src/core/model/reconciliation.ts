/** Registration against health: differences, their possible causes, and sums that add up to the birth. */
import type { Parity, Sex } from "./births";
import type { CellRef, Place } from "./cell-ref";
import type { Month } from "./period";

/** The finest margin that both sides have: full cells, by sex, by parity, or totals only. */
export type Margin = "cell" | "sex" | "parity" | "total";

export interface Difference {
  /** Stable id: office, unit, month, parity, sex. */
  readonly id: string;
  readonly reportingUnit: string;
  readonly unit: string;
  readonly period: Month;
  readonly parity: Parity;
  readonly sex: Sex;
  readonly registration: number;
  readonly health: number;
  /** registration − health, never 0. */
  readonly difference: number;
  /** A range where a side's figure is a sum of several cells. */
  readonly cells: { readonly registration: Place; readonly health: Place };
  /** The single cells that add up to each figure, for live formulas. */
  readonly parts: {
    readonly registration: readonly CellRef[];
    readonly health: readonly CellRef[];
  };
  /** The clerk's reason code (D01 … D99) and its ground; both are needed to confirm. */
  readonly reason: string | null;
  readonly ground: string | null;
  /** Against the last run: 新增 · 仍未消除 · 再次出现; absent where no earlier run is known. */
  readonly since?: DifferenceSince;
  /** A reason that the clerk gave while the figures were others: it does not count any more. */
  readonly expired?: ExpiredReason;
}

export type DifferenceSince = "new" | "open" | "reopened";

export interface ExpiredReason {
  readonly reason: string | null;
  readonly ground: string | null;
  /** The figures for which it was given. */
  readonly registration: number;
  readonly health: number;
}

/** A difference of the last run that both sides now report alike: 已消除. */
export interface SettledDifference extends Pick<
  Difference,
  "id" | "reportingUnit" | "unit" | "period" | "parity" | "sex"
> {
  /** The figures of the last run in which they differed. */
  readonly registration: number;
  readonly health: number;
}

/** 已说明: the clerk gave a reason and its ground; a cause that the tool proposes never counts. */
export function isConfirmed(difference: Difference): boolean {
  return difference.reason !== null && difference.ground !== null;
}

/** Differences without the clerk's reason and ground, also where the tool proposes a cause. */
export function unexplainedDifferences(reconciliation: Reconciliation): readonly Difference[] {
  return reconciliation.differences.filter((difference) => !isConfirmed(difference));
}

/** A text as part of an id: `/` separates the parts. */
export function idPart(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("/", "%2F");
}

export const CAUSE_KINDS = [
  "sex-swap",
  "parity-swap",
  "month-shift",
  "unit-swap",
  "sexes-exchanged",
  "digits-swapped",
  "times-ten",
  "omitted",
  "duplicated",
  "twins",
  "residence",
] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/**
 * The reasons D01 … D16 of the drop-down under which a cause of each kind would be entered (contract §5). The
 * first is the one under which it is presumed.
 */
export const CAUSE_REASONS: Readonly<Record<CauseKind, readonly string[]>> = {
  "sex-swap": ["D08"],
  "parity-swap": ["D09"],
  "month-shift": ["D04", "D05"],
  "unit-swap": ["D15", "D14"],
  "sexes-exchanged": ["D16"],
  "digits-swapped": ["D16"],
  "times-ten": ["D16"],
  omitted: ["D06"],
  duplicated: ["D07"],
  twins: ["D10"],
  residence: ["D01", "D02", "D03"],
};

export type CauseStrength = "likely" | "possible";

export interface CausePart {
  readonly difference: string;
  readonly amount: number;
}

export interface Cause {
  readonly id: string;
  readonly kind: CauseKind;
  readonly strength: CauseStrength;
  /**
   * How often chance alone would produce it on these data: of matches of this kind and size, the share that
   * accident explains, 0–1.
   */
  readonly chance: number | null;
  /** Matches of this kind and size that accident would bring in these data, and those that there are. */
  readonly matches?: { readonly expected: number; readonly seen: number };
  /** Ids of other stories of the list that explain some of the same differences nearly as well. */
  readonly rivals?: readonly string[];
  readonly parts: readonly CausePart[];
  /** Parameters of the sentence. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** confirmed + presumed + unexplained = difference, each summed from its own amounts. */
export interface Balance {
  readonly difference: number;
  readonly confirmed: number;
  readonly presumed: number;
  readonly unexplained: number;
}

export interface GrossBalance {
  readonly differences: number;
  readonly confirmed: number;
  readonly presumed: number;
  readonly unexplained: number;
}

/** How one month of one office was compared. */
export interface ComparedMonth {
  readonly reportingUnit: string;
  readonly period: Month;
  readonly margin: Margin;
  /** False when the unit lists differ so much that only all units together were compared. */
  readonly byUnit: boolean;
  /** Pairs of figures that were compared, equal ones included. */
  readonly compared: number;
  /**
   * Units that one side lacks, left blank or filled with something that is no count while the other side
   * has figures: whether they are equal is not known. `*` where totals were to be compared.
   */
  readonly incomplete: readonly string[];
}

/** Two unit lists of which fewer than half of the names match. */
export interface UnitSetsDiffer {
  readonly reportingUnit: string;
  readonly period: Month;
  readonly registration: Place;
  readonly health: Place;
  readonly matched: number;
  readonly registrationUnits: number;
  readonly healthUnits: number;
}

export interface Reconciliation {
  /** The coarsest margin used; null when nothing could be compared. */
  readonly margin: Margin | null;
  readonly months: readonly ComparedMonth[];
  readonly differences: readonly Difference[];
  readonly causes: readonly Cause[];
  readonly unitSetsDiffer: readonly UnitSetsDiffer[];
  /** Differences of the last run that are gone; absent where no earlier run is known. */
  readonly settled?: readonly SettledDifference[];
  readonly total: Balance & {
    /** Sums over the compared figures of each side. */
    readonly registration: number;
    readonly health: number;
    readonly gross: GrossBalance;
  };
}
