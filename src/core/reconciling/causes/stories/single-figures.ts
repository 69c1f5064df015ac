/** 数字颠倒 (12 and 21), 多写一位 (3 and 30), and a single figure that stands at 0 on one side: one figure alone. */
import type { Accidents } from "../accidents";
import type { DifferenceGrid, Spot } from "../difference-grid";
import { FIGURES } from "../../margins";
import { SLIP_RATES } from "../slip-rates";
import type { Story } from "../story";

/** The digit too many is a 0 nine times in ten; each of the others one time in ninety. */
const A_ZERO = 0.9;
const ANOTHER_DIGIT = (1 - A_ZERO) / 9;

/** Half of what is omitted is a figure, half a row. */
const FIGURE_OMITTED = 1 / 2;
const LEAST_OMITTED = 3;

export function singleFigures(grid: DifferenceGrid, accidents: Accidents): Story[] {
  return grid.spots.flatMap((spot) =>
    [digitsSwapped(spot), digitTooMany(spot), omitted(spot)].flatMap((story) =>
      story !== null && story.prior > accidents.logChance([spot.index]) ? [story] : []
    )
  );
}

function storyOf(
  { index, difference, margin, amount }: Spot,
  kind: "digits-swapped" | "times-ten" | "omitted",
  share: number
): Story {
  const { registration, health, parity, sex } = difference;
  return {
    kind,
    covers: [index],
    explains: [index],
    prior: Math.log((SLIP_RATES[kind] * share) / FIGURES[margin].length),
    sized: 0,
    id: [parity, sex],
    detail: { registration, health, amount: Math.abs(amount), cells: 1 },
  };
}

function digitsSwapped(spot: Spot): Story | null {
  const { registration, health } = spot.difference;
  return neighboursSwapped(String(registration), String(health))
    ? storyOf(spot, "digits-swapped", 1)
    : null;
}

/** Two digits beside each other changed places; no number begins with 0. */
function neighboursSwapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 2 || one.startsWith("-")) return false;
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function digitTooMany(spot: Spot): Story | null {
  const { registration, health } = spot.difference;
  const [less, more] = [Math.min(registration, health), Math.max(registration, health)];
  if (less < 1 || Math.floor(more / 10) !== less) return null;
  return storyOf(spot, "times-ten", more % 10 === 0 ? A_ZERO : ANOTHER_DIGIT);
}

function omitted(spot: Spot): Story | null {
  const { registration, health } = spot.difference;
  if (Math.min(registration, health) !== 0 || Math.max(registration, health) < LEAST_OMITTED) {
    return null;
  }
  const side = registration === 0 ? "registration" : "health";
  const story = storyOf(spot, "omitted", FIGURE_OMITTED / 2);
  return {
    ...story,
    neverLikely: true,
    detail: { ...story.detail, side, again: "none" },
  };
}
