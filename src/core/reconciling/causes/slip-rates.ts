/**
 * How often each slip is made before the data have spoken: defaults, not measurements. Orders of magnitude only
 * matter: a rate is drawn towards what these data show (weigh-stories.ts), and nothing becomes `likely` that a
 * tenfold error here could have made so.
 */
import type { Margin } from "../../model/reconciliation";
import type { CauseKind } from "../../model/reconciliation";

/** Slips per unit and month; residence per unit. */
export const SLIP_RATES: Readonly<Record<CauseKind, number>> = {
  "sex-swap": 1 / 400,
  "parity-swap": 1 / 400,
  "month-shift": 1 / 300,
  "unit-swap": 1 / 500,
  "sexes-exchanged": 1 / 500,
  "digits-swapped": 1 / 500,
  "times-ten": 1 / 500,
  omitted: 1 / 400,
  duplicated: 1 / 500,
  twins: 1 / 500,
  residence: 1 / 40,
};

/** Births that one slip moves: most often one, then two; beyond three each further birth halves it. */
export function sizeShare(births: number): number {
  if (births <= 1) return 0.6;
  if (births === 2) return 0.3;
  return 0.05 * 0.5 ** (births - 3);
}

/** Slips of like size learn their rate together: 1, 2, 3 and more. */
export function sizeClass(births: number): number {
  return Math.min(3, Math.max(1, births));
}

/** A pair of sexes that an exchange of the whole row would leave as well learns apart from single births. */
export const PAIR_OF_ROW = 4;

/** Share of a kind's default rate that a class has; 0: all of it. */
export function classShare(sized: number): number {
  if (sized === PAIR_OF_ROW) return SLIP_RATES["sexes-exchanged"] / SLIP_RATES["sex-swap"];
  return [1, 0.6, 0.3, 0.1][sized] ?? 1;
}

/** A birth is registered late by one month more often than by two or three. */
export const LAG_SHARES: Readonly<Record<number, number>> = { 1: 0.5, 2: 0.3, 3: 0.2 };
export const LONGEST_LAG = 3;

/** Pairs of neighbouring parities among the figures of a margin, and pairs of sexes. */
export const PARITY_PAIRS: Readonly<Record<Margin, number>> = {
  cell: 4,
  sex: 0,
  parity: 2,
  total: 0,
};
export const SEX_PAIRS: Readonly<Record<Margin, number>> = { cell: 3, sex: 1, parity: 0, total: 0 };

/** Share of month shifts and unit exchanges that move several cells at once. */
export const SEVERAL_CELLS = 0.15;
/** Chance that a given cell takes part when several are moved. */
export const TAKES_PART = 0.5;
