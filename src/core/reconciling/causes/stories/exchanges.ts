/**
 * 性别错报 (D08), 孩次错报 (D09), 跨月登记 (D04, D05): as many births more in one figure as there are fewer in another
 * of the same unit. Which side erred is not seen, and both directions are held alike.
 */
import { addMonths } from "../../../model/period";
import type { Parity } from "../../../model/births";
import type { Accidents } from "../accidents";
import type { DifferenceGrid, Spot } from "../difference-grid";
import { FIGURES } from "../../margins";
import {
  LAG_SHARES,
  LONGEST_LAG,
  PAIR_OF_ROW,
  PARITY_PAIRS,
  SEX_PAIRS,
  SLIP_RATES,
  sizeClass,
  sizeShare,
} from "../slip-rates";
import type { Story } from "../story";

const NEXT: Readonly<Partial<Record<Parity, Parity>>> = { "1": "2", "2": "3+" };

/** Single births differ by accident too often for a pair of ±1 to be called likely. */
const LEAST_LIKELY = 2;

/** Even where a rate grows tenfold, what lies this far below accident never counts. */
const HOPELESS = -4;

/** All exchanges between two figures whose amounts cancel. */
export function exchanges(
  grid: DifferenceGrid,
  accidents: Accidents,
  onlyOneSexPairDiffers: (first: Spot) => boolean
): Story[] {
  const stories: Story[] = [];
  const tell = (story: Story) => {
    if (story.prior - accidents.logChance(story.covers) > HOPELESS) stories.push(story);
  };
  for (const spot of grid.spots) {
    const sex = sexSwap(grid, spot, onlyOneSexPairDiffers);
    if (sex) tell(sex);
    const parity = paritySwap(grid, spot);
    if (parity) tell(parity);
    for (let lag = 1; lag <= LONGEST_LAG; lag += 1) {
      const shift = monthShift(grid, spot, lag);
      if (shift) tell(shift);
    }
  }
  return stories;
}

function cancels(first: Spot, second: Spot | undefined): second is Spot {
  return second !== undefined && first.amount + second.amount === 0;
}

/**
 * Where boys and girls of one parity alone are exchanged, 男女列颠倒 leaves the very same figures: its rate is
 * added, and the story told is the plainer one.
 */
function sexSwap(
  grid: DifferenceGrid,
  first: Spot,
  onlyOneSexPairDiffers: (first: Spot) => boolean
): Story | null {
  const { difference, month, margin } = first;
  if (difference.sex !== "male") return null;
  const second = grid.neighbour(first, month, difference.parity, "female");
  if (!cancels(first, second)) return null;
  const births = Math.abs(first.amount);
  const moved = (SLIP_RATES["sex-swap"] / SEX_PAIRS[margin] / 2) * sizeShare(births);
  const ofRow = onlyOneSexPairDiffers(first);
  const exchanged = ofRow ? SLIP_RATES["sexes-exchanged"] : 0;
  return {
    kind: "sex-swap",
    covers: [first.index, second.index],
    explains: [first.index, second.index],
    prior: Math.log(moved + exchanged),
    sized: ofRow ? PAIR_OF_ROW : sizeClass(births),
    neverLikely: births < LEAST_LIKELY,
    id: [difference.parity],
    detail: { sex: "male", otherSex: "female", amount: births },
  };
}

function paritySwap(grid: DifferenceGrid, first: Spot): Story | null {
  const { difference, month, margin } = first;
  const next = NEXT[difference.parity];
  if (!next) return null;
  const second = grid.neighbour(first, month, next, difference.sex);
  if (!cancels(first, second)) return null;
  const births = Math.abs(first.amount);
  return {
    kind: "parity-swap",
    covers: [first.index, second.index],
    explains: [first.index, second.index],
    prior: Math.log((SLIP_RATES["parity-swap"] / PARITY_PAIRS[margin] / 2) * sizeShare(births)),
    sized: sizeClass(births),
    neverLikely: births < LEAST_LIKELY,
    id: [`${difference.parity}-${next}`, difference.sex],
    detail: { otherParity: next, amount: births },
  };
}

function monthShift(grid: DifferenceGrid, first: Spot, lag: number): Story | null {
  const { difference, month, margin } = first;
  const second = grid.neighbour(first, month + lag, difference.parity, difference.sex);
  if (!cancels(first, second)) return null;
  const births = Math.abs(first.amount);
  const rate = (SLIP_RATES["month-shift"] * (LAG_SHARES[lag] ?? 0)) / FIGURES[margin].length / 2;
  const nextMonth = addMonths(difference.period, lag);
  return {
    kind: "month-shift",
    covers: [first.index, second.index],
    explains: [first.index, second.index],
    prior: Math.log(rate * sizeShare(births)),
    sized: sizeClass(births),
    neverLikely: births < LEAST_LIKELY,
    family: shiftFamily(first.unit, first.month, lag),
    id: [difference.parity, difference.sex, nextMonth],
    detail: {
      nextMonth,
      lag,
      // The side that counts the births in the later month.
      later: first.amount < 0 ? "registration" : "health",
      amount: births,
      cells: 1,
    },
  };
}

export function shiftFamily(unit: number, month: number, lag: number): string {
  return `shift/${unit}/${month}/${lag}`;
}
