/**
 * 户籍地与分娩地口径不同 (D01–D03): one side of a unit has births more month after month, about as many each time.
 */
import type { Accidents } from "../accidents";
import type { DifferenceGrid, Spot } from "../difference-grid";
import { FIGURES } from "../../margins";
import { SLIP_RATES } from "../slip-rates";
import type { Story } from "../story";

const LEAST_MONTHS = 4;

/** A month of the stretch has the usual number of births more, another number, or none. */
const USUAL = 0.65;
const OTHER = 0.25;
const NONE = 0.1;

/** Beyond this many births a month the exact number says nothing. */
const MOST_USUAL = 6;

const FAR = 3;

interface MonthOf {
  readonly month: number;
  readonly spots: readonly Spot[];
  readonly births: number;
}

/** @param free whether a difference is not better explained already */
export function residence(
  grid: DifferenceGrid,
  accidents: Accidents,
  free: (index: number) => boolean
): Story[] {
  const byUnit = new Map<number, Spot[]>();
  for (const spot of grid.spots) {
    if (!free(spot.index)) continue;
    const key = spot.unit * 2 + (spot.amount > 0 ? 1 : 0);
    const spots = byUnit.get(key);
    if (spots) spots.push(spot);
    else byUnit.set(key, [spot]);
  }
  return [...byUnit.values()].flatMap((spots) => unitStory(grid, accidents, spots) ?? []);
}

function unitStory(
  grid: DifferenceGrid,
  accidents: Accidents,
  spots: readonly Spot[]
): Story | null {
  const [first] = spots;
  const every = monthsOf(spots);
  if (every.length < LEAST_MONTHS || !first) return null;
  const compared = grid.offices[first.office]?.months ?? new Set<number>();
  const all = spots.map(({ index }) => index);
  const accident = new Map(
    spots.map((spot) => [spot.index, Math.log(accidents.chanceOf(spot.amount, spot, all))])
  );
  let best: Story | null = null;
  let most = 0;
  const usuals = new Set(every.map(({ births }) => Math.min(MOST_USUAL, births)));
  for (const usual of [...usuals].sort((a, b) => a - b)) {
    // What is far beyond the usual number has a reason of its own.
    const months = monthsOf(spots.filter(({ amount }) => Math.abs(amount) <= FAR * usual));
    const score = ({ spots: of, births }: MonthOf) =>
      likelihood(of, births, usual) -
      of.reduce((sum, { index }) => sum + (accident.get(index) ?? 0), 0);
    const stretch = bestStretch(months, compared, score);
    if (!stretch) continue;
    const story = storyOf(stretch, usual, compared);
    const gain = story.prior - accidents.logChance(story.covers);
    if (gain > most) [best, most] = [story, gain];
  }
  return best;
}

function monthsOf(spots: readonly Spot[]): MonthOf[] {
  const byMonth = new Map<number, Spot[]>();
  for (const spot of spots) byMonth.set(spot.month, [...(byMonth.get(spot.month) ?? []), spot]);
  return [...byMonth]
    .sort(([a], [b]) => a - b)
    .map(([month, of]) => ({
      month,
      spots: of,
      births: of.reduce((sum, { amount }) => sum + Math.abs(amount), 0),
    }));
}

/** log probability of a month's differences under the story: how many births, and in which figures. */
function likelihood(spots: readonly Spot[], births: number, usual: number): number {
  const number =
    Math.min(births, MOST_USUAL) === usual ? USUAL + OTHER * 0.5 ** usual : OTHER * 0.5 ** births;
  const figures = FIGURES[spots[0]?.margin ?? "total"].length;
  let places = 0;
  let left = births;
  for (const { amount } of spots) {
    for (let one = 1; one <= Math.abs(amount); one += 1) {
      places += Math.log(left / one / figures);
      left -= 1;
    }
  }
  return Math.log(number) + places;
}

/** The stretch of months, first and last differing, with the greatest sum of scores; months between may agree. */
function bestStretch(
  months: readonly MonthOf[],
  compared: ReadonlySet<number>,
  score: (month: MonthOf) => number
): readonly MonthOf[] | null {
  const scores = months.map(score);
  let best: readonly MonthOf[] | null = null;
  let most = 0;
  for (let from = 0; from < months.length; from += 1) {
    let sum = 0;
    for (let to = from; to < months.length; to += 1) {
      const before = months[to - 1];
      if (to > from && before) {
        sum += Math.log(NONE) * between(before.month, months[to]?.month ?? 0, compared);
      }
      sum += scores[to] ?? 0;
      if (to - from + 1 >= LEAST_MONTHS && sum > most) {
        [best, most] = [months.slice(from, to + 1), sum];
      }
    }
  }
  return best;
}

/** Compared months between two, that agree. */
function between(from: number, to: number, compared: ReadonlySet<number>): number {
  let count = 0;
  for (let month = from + 1; month < to; month += 1) if (compared.has(month)) count += 1;
  return count;
}

function storyOf(stretch: readonly MonthOf[], usual: number, compared: ReadonlySet<number>): Story {
  const spots = stretch.flatMap((month) => month.spots);
  const covers = spots.map(({ index }) => index).sort((a, b) => a - b);
  const months = Math.max(stretch.length, compared.size);
  // Any stretch of the span, either side, any usual number: all count as places to look.
  const places = Math.log(SLIP_RATES.residence / 2 / ((months * (months - 1)) / 2 || 1));
  const gaps = stretch
    .slice(1)
    .reduce((sum, { month }, at) => sum + between(stretch[at]?.month ?? month, month, compared), 0);
  const fit = stretch.reduce(
    (sum, month) => sum + likelihood(month.spots, month.births, usual),
    gaps * Math.log(NONE)
  );
  const [first] = spots;
  const lastMonth = spots.at(-1)?.difference.period ?? "";
  return {
    kind: "residence",
    covers,
    explains: covers,
    prior: places + Math.log(usual < MOST_USUAL ? 0.5 ** usual : 0.5 ** (MOST_USUAL - 1)) + fit,
    sized: 0,
    id: [lastMonth, first?.difference.parity ?? "", first?.difference.sex ?? ""],
    detail: {
      lastMonth,
      months: stretch.length,
      // The side that has more.
      more: (first?.amount ?? 0) > 0 ? "registration" : "health",
      amount: spots.reduce((sum, { amount }) => sum + Math.abs(amount), 0),
      cells: covers.length,
    },
  };
}
