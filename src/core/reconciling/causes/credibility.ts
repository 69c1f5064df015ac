/** How probable each story of a group is, against accident and against all other accounts of the same differences. */
import { bestStories } from "./best-stories";
import type { Chosen, IsSurplus } from "./best-stories";
import type { WeighedStory } from "./story";

/** Accounts of a group that are listed one by one; a larger group compares the best with and without a story. */
const MOST_ACCOUNTS = 4000;
const MOST_LISTED = 40;

/** Searches that one group may ask for; of stories beyond that nothing is said but that they are possible. */
const MOST_SEARCHES = 120;

export interface Credible {
  readonly weighed: WeighedStory;
  /** 0–1: share of the probability of all accounts that tell this story. */
  readonly share: number;
  /** Whether the best account tells it. */
  readonly best: boolean;
}

export function credibility(group: readonly WeighedStory[], isSurplus: IsSurplus): Credible[] {
  const best = bestStories(group, isSurplus);
  const chosen = new Set(best.stories);
  const shares =
    (group.length <= MOST_LISTED ? listed(group) : null) ?? compared(group, best, isSurplus);
  return group.map((weighed, index) => ({
    weighed,
    share: shares[index] ?? 0,
    best: chosen.has(weighed),
  }));
}

/** All accounts one by one; null where there are too many. */
function listed(group: readonly WeighedStory[]): number[] | null {
  const most = Math.max(...group.map(({ gain }) => gain));
  const weights = group.map(() => 0);
  const taken = new Set<number>();
  const account: number[] = [];
  let all = 0;
  let count = 0;
  const base = most * Math.max(1, Math.min(4, group.length));
  const visit = (at: number, gain: number): boolean => {
    const next = group[at];
    if (!next) {
      count += 1;
      const weight = Math.exp(gain - base);
      all += weight;
      for (const index of told(group, account)) weights[index] = (weights[index] ?? 0) + weight;
      return count <= MOST_ACCOUNTS;
    }
    if (next.story.covers.every((index) => !taken.has(index))) {
      for (const index of next.story.covers) taken.add(index);
      account.push(at);
      const done = visit(at + 1, gain + next.gain);
      account.pop();
      for (const index of next.story.covers) taken.delete(index);
      if (!done) return false;
    }
    return visit(at + 1, gain);
  };
  if (!visit(0, 0) || all === 0) return null;
  return weights.map((weight) => weight / all);
}

/** The stories of an account, and those that it tells in other words: one family, over the same differences. */
function told(group: readonly WeighedStory[], account: readonly number[]): readonly number[] {
  const chosen = new Set(account);
  const more = group.flatMap(({ story }, index) => {
    const { family } = story;
    if (family === undefined || chosen.has(index)) return [];
    const kin = account.filter((at) => group[at]?.story.family === family);
    if (kin.length === 0) return [];
    const over = new Set(kin.flatMap((at) => group[at]?.story.covers ?? []));
    return story.covers.every((cover) => over.has(cover)) ? [index] : [];
  });
  return more.length === 0 ? account : [...account, ...more];
}

/** The best account with a story against the best without it. */
function compared(group: readonly WeighedStory[], best: Chosen, isSurplus: IsSurplus): number[] {
  const chosen = new Set(best.stories);
  let searches = 0;
  return group.map((weighed) => {
    searches += 1;
    if (searches > MOST_SEARCHES) return chosen.has(weighed) ? 1 / 2 : 0;
    if (chosen.has(weighed)) {
      const without = bestStories(
        group.filter((one) => one !== weighed),
        isSurplus
      );
      return 1 / (1 + Math.exp(without.gain - best.gain));
    }
    const covers = new Set(weighed.story.covers);
    const rest = bestStories(
      group.filter(({ story }) => !story.covers.some((index) => covers.has(index))),
      isSurplus
    );
    return 1 / (1 + Math.exp(best.gain - weighed.gain - rest.gain));
  });
}
