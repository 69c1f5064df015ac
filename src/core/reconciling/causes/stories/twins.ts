/**
 * 双胞胎计法 (D10): one birth more or less wherever two or more were counted, always on the same side. A single ±1 is
 * what accidents are made of: offered only where nothing else fits and a unit shows it in several months, and never
 * more than possible.
 */
import type { Accidents } from "../accidents";
import type { Credible } from "../credibility";
import type { DifferenceGrid, Spot } from "../difference-grid";
import type { Story } from "../story";

const LEAST_MONTHS = 3;
/** Twins are rare enough that a unit has at most one pair in a figure and month. */
const LEAST_COUNT = 2;

/** Of units, those where the two sides count twins differently. */
const UNITS = 1 / 20;
/** Births that come as twins, roughly. */
const TWIN_BIRTHS = 0.02;

export function twins(
  grid: DifferenceGrid,
  accidents: Accidents,
  told: readonly Credible[]
): Credible[] {
  const taken = new Set(
    told.flatMap(({ weighed }) => (weighed.gain > 0 ? weighed.story.covers : []))
  );
  const byUnit = new Map<number, Spot[]>();
  for (const spot of grid.spots) {
    if (taken.has(spot.index) || Math.abs(spot.amount) !== 1) continue;
    const spots = byUnit.get(spot.unit);
    if (spots) spots.push(spot);
    else byUnit.set(spot.unit, [spot]);
  }
  return [...byUnit.values()].flatMap((spots) => unitStory(accidents, spots) ?? []);
}

function unitStory(accidents: Accidents, spots: readonly Spot[]): Credible | null {
  const [first] = spots;
  const alike = spots.every(({ amount, difference: { registration, health } }) => {
    return amount === first?.amount && Math.max(registration, health) >= LEAST_COUNT;
  });
  if (!first || !alike || new Set(spots.map(({ month }) => month)).size < LEAST_MONTHS) return null;
  const covers = spots.map(({ index }) => index);
  const births = spots.reduce(
    (sum, { difference: { registration, health } }) =>
      sum + Math.log(TWIN_BIRTHS * Math.max(registration, health)),
    0
  );
  const prior = Math.log(UNITS / 2) + births;
  const gain = prior - accidents.logChance(covers);
  const story: Story = {
    kind: "twins",
    covers,
    explains: covers,
    prior,
    sized: 0,
    neverLikely: true,
    id: [],
    detail: { amount: spots.length, cells: spots.length },
  };
  return { weighed: { story, gain }, share: 1 / (1 + Math.exp(-gain)), best: true };
}
