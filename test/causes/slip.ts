/** What was seeded, and what it did to the figures: the truth that causes are judged by. */
import type { Side } from "../../src/core/model/births";
import type { CauseKind } from "../../src/core/model/reconciliation";
import type { Random } from "../corpus/random";
import type { Counts } from "./true-year";

/** A count of one side that came out higher or lower than it was. */
export interface Change {
  readonly unit: number;
  /** 0–11. */
  readonly month: number;
  readonly cell: number;
  readonly by: number;
}

/** A slip as it would change the figures of one side. */
export interface Draft {
  readonly changes: readonly Change[];
  /** Births that one decision moved: 1, 2 or 3; null for whole rows and mistyped numbers. */
  readonly size: number | null;
}

/** Draws a slip at a place of its own choosing; null where the counts there do not allow it. */
export type DrawSlip = (random: Random, counts: Counts) => Draft | null;

/** What kind of slip it will be, decided before the place: else small counts would turn away the large slips. */
export type Decide = (random: Random) => DrawSlip;

/** What a slip did to one compared figure. */
export interface Effect {
  readonly unit: number;
  readonly month: number;
  /** Place among the compared figures of a unit and month. */
  readonly figure: number;
  /** What it adds to registration − health. */
  readonly amount: number;
  /** The side's own figure before and after. */
  readonly before: number;
  readonly after: number;
}

export interface Slip {
  readonly kind: CauseKind;
  readonly side: Side;
  readonly size: number | null;
  readonly effects: readonly Effect[];
  /** Whether the compared figures themselves tell the slip from chance (signature.ts). */
  readonly signature: boolean;
}

/** 1, 2, 3 births at 60, 30, 10 %. */
export function drawSize(random: Random): number {
  const draw = random.next();
  return draw < 0.6 ? 1 : draw < 0.9 ? 2 : 3;
}
