/**
 * The set of stories, no two over one difference, with the greatest sum of gains; that is the least costly account of
 * all differences, each left over paying what accident costs. Exact within the bound on work.
 */
import { bestPairs } from "./best-pairs";
import type { WeighedStory } from "./story";

/** Choices of larger stories tried before the best so far is kept, and larger stories of which choices are tried. */
const MOST_TRIED = 400;
const MOST_LARGE = 200;

export interface Chosen {
  readonly stories: readonly WeighedStory[];
  readonly gain: number;
  /** False where the bound on work ended the search; never worse than the greedy choice and the best pairs. */
  readonly exact: boolean;
}

export type IsSurplus = (index: number) => boolean;

/** Of one group of stories that share differences. */
export function bestStories(group: readonly WeighedStory[], isSurplus: IsSurplus): Chosen {
  const gaining = group.filter(({ gain }) => gain > 0);
  const small = gaining.filter((one) => isSmall(one, isSurplus));
  const large = gaining.filter((one) => !isSmall(one, isSurplus)).sort((a, b) => b.gain - a.gain);
  const search = new Search(small, large, isSurplus);
  return search.run();
}

/** One difference, or a surplus and a deficit: what a matching can choose. */
function isSmall({ story: { covers } }: WeighedStory, isSurplus: IsSurplus): boolean {
  const [one, other] = covers;
  return (
    covers.length === 1 ||
    (covers.length === 2 &&
      one !== undefined &&
      other !== undefined &&
      isSurplus(one) !== isSurplus(other))
  );
}

class Search {
  private best: WeighedStory[] = [];
  private most = -1;
  private tried = 0;
  private readonly taken = new Set<number>();
  private readonly chosen: WeighedStory[] = [];
  /** For each difference the greatest gain of a small story, by difference that it covers. */
  private readonly smallShare = new Map<number, number>();

  constructor(
    private readonly small: readonly WeighedStory[],
    private readonly large: readonly WeighedStory[],
    private readonly isSurplus: IsSurplus
  ) {
    for (const { story, gain } of small) {
      const share = gain / story.covers.length;
      for (const index of story.covers) {
        if (share > (this.smallShare.get(index) ?? 0)) this.smallShare.set(index, share);
      }
    }
  }

  run(): Chosen {
    this.keep(this.completed(greedy(this.large)));
    this.keep(this.completed([]));
    if (this.large.length > 0 && this.large.length <= MOST_LARGE) {
      const open = [...this.smallShare.values()].reduce((sum, share) => sum + share, 0);
      this.decide(0, 0, open);
    }
    return {
      stories: this.best,
      gain: this.most,
      exact: this.tried <= MOST_TRIED && this.large.length <= MOST_LARGE,
    };
  }

  /** Large story after large story, taken or left; the rest is a matching. */
  private decide(at: number, gain: number, smallOpen: number): void {
    if (this.tried > MOST_TRIED) return;
    const next = this.large[at];
    if (!next) {
      this.tried += 1;
      this.keep(this.completed(this.chosen));
      return;
    }
    if (gain + smallOpen + this.largeOpen(at) <= this.most + 1e-9) return;
    const { covers } = next.story;
    if (covers.every((index) => !this.taken.has(index))) {
      for (const index of covers) this.taken.add(index);
      this.chosen.push(next);
      const lost = covers.reduce((sum, index) => sum + (this.smallShare.get(index) ?? 0), 0);
      this.decide(at + 1, gain + next.gain, smallOpen - lost);
      this.chosen.pop();
      for (const index of covers) this.taken.delete(index);
    }
    this.decide(at + 1, gain, smallOpen);
  }

  /** At most what the large stories still to be decided can add. */
  private largeOpen(at: number): number {
    let sum = 0;
    for (let index = at; index < this.large.length; index += 1) {
      const one = this.large[index];
      if (one?.story.covers.every((cover) => !this.taken.has(cover))) sum += one.gain;
    }
    return sum;
  }

  private completed(large: readonly WeighedStory[]): WeighedStory[] {
    const taken = new Set(large.flatMap(({ story }) => story.covers));
    const free = this.small.filter(({ story }) => story.covers.every((index) => !taken.has(index)));
    return [...large, ...bestPairs(free, this.isSurplus)];
  }

  private keep(stories: WeighedStory[]): void {
    const gain = stories.reduce((sum, one) => sum + one.gain, 0);
    if (gain > this.most) [this.best, this.most] = [stories, gain];
  }
}

function greedy(stories: readonly WeighedStory[]): WeighedStory[] {
  const taken = new Set<number>();
  return stories.filter(({ story: { covers } }) => {
    if (covers.some((index) => taken.has(index))) return false;
    for (const index of covers) taken.add(index);
    return true;
  });
}
