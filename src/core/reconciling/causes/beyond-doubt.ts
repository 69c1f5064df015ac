/**
 * Stories so much better than all that contradicts them that every best choice holds them. Taken out first, they
 * leave small groups.
 */
import type { WeighedStory } from "./story";

/** At e⁷ to 1 no rival is worth a word. */
const MARGIN = 7;

export interface Sorted {
  /** With the log odds against everything that contradicts them. */
  readonly certain: readonly { readonly weighed: WeighedStory; readonly odds: number }[];
  readonly open: readonly WeighedStory[];
}

/**
 * A story's rivals can at most gain, at each of its differences, the largest share that a rival has there; what gains
 * more than that by {@link MARGIN} belongs to the best choice.
 */
export function beyondDoubt(stories: readonly WeighedStory[]): Sorted {
  const gaining = stories.filter(({ gain }) => gain > 0);
  const at = new Map<number, WeighedStory[]>();
  for (const weighed of gaining) {
    for (const index of weighed.story.covers) {
      const of = at.get(index);
      if (of) of.push(weighed);
      else at.set(index, [weighed]);
    }
  }
  const certain: { weighed: WeighedStory; odds: number }[] = [];
  const gone = new Set<WeighedStory>();
  const large = gaining
    .filter(({ story, gain }) => story.covers.length > 1 && gain > MARGIN)
    .sort((a, b) => b.gain - a.gain);
  for (const weighed of large) {
    if (gone.has(weighed)) continue;
    const odds = weighed.gain - mostAgainst(weighed, at, gone);
    if (odds < MARGIN) continue;
    certain.push({ weighed, odds });
    gone.add(weighed);
    for (const index of weighed.story.covers) {
      for (const rival of at.get(index) ?? []) gone.add(rival);
    }
  }
  return { certain, open: gaining.filter((weighed) => !gone.has(weighed)) };
}

function mostAgainst(
  weighed: WeighedStory,
  at: ReadonlyMap<number, readonly WeighedStory[]>,
  gone: ReadonlySet<WeighedStory>
): number {
  const mine = new Set(weighed.story.covers);
  const shared = new Map<WeighedStory, number>();
  let most = 0;
  for (const index of weighed.story.covers) {
    let best = 0;
    for (const rival of at.get(index) ?? []) {
      if (rival === weighed || gone.has(rival)) continue;
      let common = shared.get(rival);
      if (common === undefined) {
        common = rival.story.covers.filter((one) => mine.has(one)).length;
        shared.set(rival, common);
      }
      best = Math.max(best, rival.gain / common);
    }
    most += best;
  }
  return most;
}
