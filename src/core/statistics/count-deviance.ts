/** How far a count is from what the other counts of its row and column lead to expect. */
import { deviance } from "./deviance";

/** A count and what surrounds it in a table of units by months. */
export interface CountAmongOthers {
  readonly count: number;
  /** The same unit in its other months. */
  readonly unit: number;
  /** The other units in the same month, and in those other months. */
  readonly month: number;
  readonly rest: number;
}

/** Expected from the others alone, as if births fell by unit × by month. Infinite or NaN where they are 0. */
export function expectedAmongOthers({ unit, month, rest }: CountAmongOthers): number {
  return (unit * month) / rest;
}

/**
 * Signed root of the likelihood ratio G² of the four-fold table, with Yates's half towards what was expected: about a
 * standard normal variable for Poisson counts, also for small ones; 0 within that half.
 */
export function signedDeviance(table: CountAmongOthers): number {
  const { unit, month, rest } = table;
  const all = table.count + unit + month + rest;
  const mean = ((table.count + unit) * (table.count + month)) / all;
  const distance = Math.abs(table.count - mean) - 0.5;
  if (!(distance > 0)) return 0;
  const sign = table.count > mean ? 1 : -1;
  const gap = table.count - mean;
  // All four cells move by the same number of births, so that the sums stay.
  const moved = sign * distance;
  const half =
    deviation(mean + moved, mean) +
    deviation(unit + gap - moved, unit + gap) +
    deviation(month + gap - moved, month + gap) +
    deviation(rest - gap + moved, rest - gap);
  return sign * Math.sqrt(2 * half);
}

function deviation(observed: number, expected: number): number {
  return observed <= 0 ? expected : deviance(observed, expected);
}
