/**
 * Each story's odds against accident. Rates of slips and of accidents are learnt from each other: what a story
 * explains well does not count as accident, and a kind that is seldom seen here becomes dearer than its default.
 */
import type { CauseKind } from "../../model/reconciliation";
import type { Accidents } from "./accidents";
import type { DifferenceGrid } from "./difference-grid";
import { SLIP_RATES, classShare } from "./slip-rates";
import type { Story, WeighedStory } from "./story";

const ROUNDS = 6;

/** After this round the good stories are known; what has no more than such odds of one is free for longer ones. */
const SETTLED = 2;
const FREE = 10;

/** The default counts as one slip seen. */
const DEFAULT_WEIGHT = 1;
/** How far the data may move a rate. */
const MOST = 10;
const LEAST = 0.1;

/** Odds beyond that say no more, and keep sums finite. */
const SURE = 50;

/**
 * @param later stories that can only be found once the good ones are known; asked once, when rates have settled
 */
export function weighStories(
  grid: DifferenceGrid,
  accidents: Accidents,
  stories: readonly Story[],
  later: (free: (index: number) => boolean) => readonly Story[]
): WeighedStory[] {
  let all = stories;
  let weighed: WeighedStory[] = [];
  let rates = new Map<string, number>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const learnt = rates;
    weighed = all.map((story) => ({
      story,
      gain: story.prior + (learnt.get(rateKey(story)) ?? 0) - accidents.logChance(story.covers),
    }));
    if (round === ROUNDS) break;
    const odds = oddsByDifference(grid, weighed);
    rates = learntRates(grid, weighed, odds);
    accidents.reweigh((index) => 1 / (1 + (odds[index] ?? 0)));
    if (round === SETTLED) {
      all = [...stories, ...later((index) => (odds[index] ?? 0) < FREE)];
    }
  }
  return weighed;
}

function oddsOf(gain: number): number {
  return Math.exp(Math.min(SURE, gain));
}

/** Odds of all stories of a difference together. */
function oddsByDifference(grid: DifferenceGrid, weighed: readonly WeighedStory[]): Float64Array {
  const odds = new Float64Array(grid.spots.length);
  for (const { story, gain } of weighed) {
    for (const index of story.covers) odds[index] = (odds[index] ?? 0) + oddsOf(gain);
  }
  return odds;
}

function rateKey({ kind, sized }: Pick<Story, "kind" | "sized">): string {
  return `${kind}/${sized}`;
}

/** log of learnt rate over default rate, by kind and class: the mean of a gamma distribution that began at the default. */
function learntRates(
  grid: DifferenceGrid,
  weighed: readonly WeighedStory[],
  odds: Float64Array
): Map<string, number> {
  const seen = new Map<string, { kind: CauseKind; sized: number; slips: number }>();
  for (const { story, gain } of weighed) {
    const key = rateKey(story);
    const of = seen.get(key) ?? { kind: story.kind, sized: story.sized, slips: 0 };
    seen.set(key, of);
    const rivals = Math.max(...story.covers.slice(0, 64).map((index) => odds[index] ?? 0));
    of.slips += oddsOf(gain) / (1 + Math.max(rivals, oddsOf(gain)));
  }
  return new Map(
    [...seen].map(([key, { kind, sized, slips }]) => {
      const places = kind === "residence" ? grid.unitCount : grid.unitMonths;
      const usual = SLIP_RATES[kind] * classShare(sized) * places;
      const rate = (DEFAULT_WEIGHT + slips) / (DEFAULT_WEIGHT + usual);
      return [key, Math.log(Math.min(MOST, Math.max(LEAST, rate)))];
    })
  );
}
