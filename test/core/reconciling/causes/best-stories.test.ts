import fc from "fast-check";
import { bestPairs } from "../../../../src/core/reconciling/causes/best-pairs";
import { bestStories } from "../../../../src/core/reconciling/causes/best-stories";
import { beyondDoubt } from "../../../../src/core/reconciling/causes/beyond-doubt";
import { credibility } from "../../../../src/core/reconciling/causes/credibility";
import type { WeighedStory } from "../../../../src/core/reconciling/causes/story";

const DIFFERENCES = 8;
/** Surpluses and deficits by turns. */
const isSurplus = (index: number) => index % 2 === 0;

function storyOver(covers: readonly number[], gain: number): WeighedStory {
  return {
    story: {
      kind: covers.length > 2 ? "omitted" : "month-shift",
      covers,
      explains: covers,
      prior: 0,
      sized: 0,
      id: [],
      detail: {},
    },
    gain,
  };
}

const index = fc.nat(DIFFERENCES - 1);
/** The search takes a gain of less than a billionth for none: several such may be left out. */
const DIGITS = 7;

const gain = fc.double({ min: -2, max: 12, noNaN: true });
const someStory = (covers: { minLength: number; maxLength: number }) =>
  fc.tuple(fc.uniqueArray(index, covers), gain).map(([of, its]) =>
    storyOver(
      [...of].sort((a, b) => a - b),
      its
    )
  );
const instance = fc.array(someStory({ minLength: 1, maxLength: 4 }), { maxLength: 10 });
const pair = fc
  .tuple(fc.nat(DIFFERENCES / 2 - 1), fc.nat(DIFFERENCES / 2 - 1), gain)
  .map(([one, other, its]) =>
    storyOver(
      [2 * one, 2 * other + 1].sort((a, b) => a - b),
      its
    )
  );
const pairs = fc.array(fc.oneof(pair, someStory({ minLength: 1, maxLength: 1 })), {
  maxLength: 12,
});

/** Every subset of the stories, those over one difference left out. */
function accounts(stories: readonly WeighedStory[]): WeighedStory[][] {
  return stories.reduce<WeighedStory[][]>(
    (sofar, next) => [
      ...sofar,
      ...sofar
        .filter((account) =>
          account.every(({ story }) =>
            story.covers.every((cover) => !next.story.covers.includes(cover))
          )
        )
        .map((account) => [...account, next]),
    ],
    [[]]
  );
}

const total = (stories: readonly WeighedStory[]) =>
  stories.reduce((sum, story) => sum + story.gain, 0);
const most = (stories: readonly WeighedStory[]) => Math.max(...accounts(stories).map(total));
const isSound = (stories: readonly WeighedStory[]) => {
  const covers = stories.flatMap(({ story }) => story.covers);
  return new Set(covers).size === covers.length;
};

describe("the best set of stories", () => {
  it("gains as much as the best of all sets, tried one by one", () => {
    fc.assert(
      fc.property(instance, (stories) => {
        const best = bestStories(stories, isSurplus);
        expect(best.exact).toBe(true);
        expect(isSound(best.stories)).toBe(true);
        expect(total(best.stories)).toBeCloseTo(most(stories), DIGITS);
        expect(best.gain).toBeCloseTo(most(stories), DIGITS);
      }),
      { numRuns: 500 }
    );
  });

  it("is found by the matching alone where all stories are pairs or single", () => {
    fc.assert(
      fc.property(pairs, (stories) => {
        const best = bestPairs(stories, isSurplus);
        expect(isSound(best)).toBe(true);
        expect(total(best)).toBeCloseTo(most(stories), DIGITS);
      }),
      { numRuns: 500 }
    );
  });

  it("holds every story that is beyond doubt", () => {
    fc.assert(
      fc.property(instance, (stories) => {
        const { certain, open } = beyondDoubt(stories);
        const chosen = [
          ...certain.map(({ weighed }) => weighed),
          ...bestStories(open, isSurplus).stories,
        ];
        expect(isSound(chosen)).toBe(true);
        expect(total(chosen)).toBeCloseTo(most(stories), DIGITS);
      }),
      { numRuns: 500 }
    );
  });

  it("is never worse than the best pairs where there are too many large stories to try", () => {
    const large = Array.from({ length: 300 }, (_, at) => storyOver([at, at + 1, at + 2], 1));
    const small = Array.from({ length: 150 }, (_, at) => storyOver([2 * at, 2 * at + 1], 1));
    const best = bestStories([...large, ...small], isSurplus);
    expect(best.exact).toBe(false);
    expect(isSound(best.stories)).toBe(true);
    expect(best.gain).toBeGreaterThanOrEqual(150);
  });
});

describe("how credible a story is", () => {
  it("is its share of the probability of all accounts", () => {
    fc.assert(
      fc.property(instance, (stories) => {
        const all = accounts(stories);
        const weight = (of: readonly WeighedStory[]) => Math.exp(total(of));
        const sum = all.reduce((sofar, account) => sofar + weight(account), 0);
        for (const { weighed, share } of credibility(stories, isSurplus)) {
          const telling = all.filter((account) => account.includes(weighed));
          const expected = telling.reduce((sofar, account) => sofar + weight(account), 0) / sum;
          expect(share).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 200 }
    );
  });
});
