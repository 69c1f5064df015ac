import { explainDifferences } from "../../src/core/reconciling/causes/explain-differences";
import { measured, pooled, ratesOf, sumOf } from "./measure";
import { noiseRates } from "./noise-rates";
import { FIXED_MIX, seededYear } from "./seeded-year";
import { unsound } from "./sound-causes";
import { toExplain } from "./two-sides";

const SEEDS = [11, 12] as const;

// A hundred units hold some fifteen slips with a signature: their shares move in steps of seven in a hundred.
describe.each([100, 500])("the causes told of two seeded years of %p units", (units) => {
  const years = SEEDS.map((seed) => measured(seededYear({ ...FIXED_MIX, units, seed })));
  const tally = sumOf(pooled(years).values());
  const rates = ratesOf(tally);

  it("are right where they are called likely, in at least 98 of 100", () => {
    expect(tally.likely).toBeGreaterThan(20);
    expect(rates.precision).toBeGreaterThanOrEqual(0.98);
  });

  it("name at least nine of ten slips that have a signature", () => {
    expect(tally.signature).toBeGreaterThan(20);
    expect(rates.recallSignature).toBeGreaterThanOrEqual(0.9);
  });

  it("name the right number of months in at least 95 of 100 shifts", () => {
    expect(tally.lags).toBeGreaterThan(0);
    expect(rates.lag).toBeGreaterThanOrEqual(0.95);
  });

  it.each(SEEDS)("contradict neither the differences nor each other (seed %p)", (seed) => {
    const input = toExplain(seededYear({ ...FIXED_MIX, units, seed }));
    expect(unsound(explainDifferences(input), input.differences)).toEqual([]);
  });
});

describe("the words", () => {
  // docs/causes.md states these bars; the middle band must hold some, or the bars would not be tried.
  it("say likely up to a chance of 2 %, possible up to one half, and nothing beyond", () => {
    const causes = [...SEEDS, 13, 14].flatMap((seed) =>
      explainDifferences(toExplain(seededYear({ ...FIXED_MIX, units: 500, seed })))
    );
    const chances = (strength: "likely" | "possible") =>
      causes.filter((cause) => cause.strength === strength).map(({ chance }) => chance ?? 1);
    expect(Math.max(...chances("likely"))).toBeLessThanOrEqual(0.02);
    expect(Math.max(...chances("possible"))).toBeLessThanOrEqual(0.5);
    const between = chances("possible").filter((chance) => chance > 0.02 && chance < 0.2);
    expect(between.length).toBeGreaterThan(5);
  });
});

describe("pure noise", () => {
  it.each([0.02, 0.05])(
    "is called likely in at most 1 %% of the differences (%p of cells)",
    (share) => {
      const runs = SEEDS.flatMap((seed) => [
        noiseRates(100, share, seed),
        noiseRates(200, share, seed),
      ]);
      const sum = (of: "differences" | "anyLikely") => runs.reduce((all, run) => all + run[of], 0);
      expect(sum("differences")).toBeGreaterThan(700);
      expect(sum("anyLikely") / sum("differences")).toBeLessThanOrEqual(0.01);
    }
  );
});
