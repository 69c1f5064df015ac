import { credibility } from "../../../../src/core/reconciling/causes/credibility";
import type { WeighedStory } from "../../../../src/core/reconciling/causes/story";

const isSurplus = (index: number) => index % 2 === 0;

function story(covers: readonly number[], gain: number, family?: string): WeighedStory {
  const named = family === undefined ? {} : { family };
  const told = {
    kind: "month-shift",
    covers,
    explains: covers,
    prior: 0,
    sized: 0,
    id: [],
    detail: {},
  } as const;
  return { story: { ...told, ...named }, gain };
}

const shares = (group: readonly WeighedStory[]) =>
  credibility(group, isSurplus).map(({ share }) => share);

describe("how probable a story is", () => {
  it("alone: its odds against accident", () => {
    expect(shares([story([0, 1], Math.log(3))])[0]).toBeCloseTo(0.75, 12);
    expect(shares([story([0, 1], 0)])[0]).toBeCloseTo(0.5, 12);
  });

  it("beside a rival over the same difference: a share of all accounts", () => {
    const [one, other] = shares([story([0, 1], Math.log(3)), story([1, 2], Math.log(6))]);
    expect(one).toBeCloseTo(0.3, 12);
    expect(other).toBeCloseTo(0.6, 12);
  });

  it("beside stories over other differences: as if it stood alone", () => {
    const [one, other] = shares([story([0, 1], Math.log(3)), story([2, 3], Math.log(9))]);
    expect(one).toBeCloseTo(0.75, 12);
    expect(other).toBeCloseTo(0.9, 12);
  });

  it("in other words over the same differences: told along, no rival", () => {
    const group = [
      story([0, 1, 2, 3], Math.log(9), "row"),
      story([0, 1], Math.log(1 / 1000), "row"),
    ];
    const [whole, part] = shares(group);
    expect(whole).toBeCloseTo(0.9, 3);
    expect(part).toBeCloseTo(0.9, 3);
    const [apart] = shares([
      story([0, 1], Math.log(1 / 1000), "row"),
      story([4, 5], Math.log(9), "row"),
    ]);
    expect(apart).toBeLessThan(0.01);
  });

  describe("in a group too large to list all accounts", () => {
    /** Stories side by side, each with a weak rival that covers its second difference and the next one's first. */
    const chain = (length: number): WeighedStory[] =>
      Array.from({ length }, (_, at) => [
        story([2 * at, 2 * at + 1], Math.log(9)),
        story([2 * at + 1, 2 * at + 2], Math.log(1 / 9)),
      ]).flat();

    it("the best account with it is weighed against the best without", () => {
      const found = credibility(chain(30), isSurplus);
      const strong = found.filter((_, at) => at % 2 === 0);
      expect(strong.every(({ best }) => best)).toBe(true);
      expect(found.filter(({ best }) => best)).toHaveLength(30);
      for (const { share } of strong) expect(share).toBeCloseTo(0.9, 6);
      const weak = found[1]?.share ?? 1;
      expect(weak).toBeCloseTo(1 / (1 + 9 ** 3), 6);
    });

    it("beyond so many searches a story is possible if the best account tells it, and nothing else is said", () => {
      const found = credibility(chain(80), isSurplus).slice(120);
      expect(new Set(found.filter(({ best }) => best).map(({ share }) => share))).toEqual(
        new Set([1 / 2])
      );
      expect(new Set(found.filter(({ best }) => !best).map(({ share }) => share))).toEqual(
        new Set([0])
      );
    });
  });

  it("accounts that are too many for a list give the same shares as the comparison", () => {
    const free = Array.from({ length: 13 }, (_, at) => story([2 * at, 2 * at + 1], Math.log(4)));
    for (const share of shares(free)) expect(share).toBeCloseTo(0.8, 9);
  });
});
