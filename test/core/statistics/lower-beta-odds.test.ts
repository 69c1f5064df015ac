import fc from "fast-check";
import { incompleteBeta } from "../../../src/core/statistics/incomplete-beta";
import {
  lowerBetaOdds,
  MISSED_AT_80,
  TAIL_OF_95,
} from "../../../src/core/statistics/lower-beta-odds";
import { numberIn, readPublished } from "../../fixtures/published/read-published";

const MEDIAN = { probability: 0.5, normalPoint: 0 };

describe("lowerBetaOdds", () => {
  it("has closed forms where one parameter is 1", () => {
    const share = 0.025 ** (1 / 20);
    expect(lowerBetaOdds(TAIL_OF_95, 20, 1)).toBeCloseTo(share / (1 - share), 12);
    const other = 1 - 0.975 ** (1 / 20);
    expect(lowerBetaOdds(TAIL_OF_95, 1, 20)).toBeCloseTo(other / (1 - other), 15);
  });

  it("gives even odds for the median of a symmetric distribution", () => {
    expect(lowerBetaOdds(MEDIAN, 12, 12)).toBeCloseTo(1, 13);
  });

  it("finds the way from a poor starting point", () => {
    const known = lowerBetaOdds(TAIL_OF_95, 40, 38);
    for (const normalPoint of [0, 1, 4, 8]) {
      expect(lowerBetaOdds({ ...TAIL_OF_95, normalPoint }, 40, 38) / known).toBeCloseTo(1, 12);
    }
  });

  it("leaves the tail's probability below it, for whole and other parameters of any size", () => {
    const shape = fc.oneof(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.double({ min: 1, max: 50, noNaN: true })
    );
    fc.assert(
      fc.property(shape, shape, fc.constantFrom(TAIL_OF_95, MISSED_AT_80, MEDIAN), (a, b, tail) => {
        const odds = lowerBetaOdds(tail, a, b);
        const below = incompleteBeta(a, b, odds / (1 + odds), 1 / (1 + odds));
        expect(Math.abs(below / tail.probability - 1)).toBeLessThan(1e-8);
      }),
      { numRuns: 500 }
    );
  });

  it("agrees with the Jeffreys limits computed in R", () => {
    for (const row of readPublished("expected-ci.csv")) {
      const boys = numberIn(row, "boys");
      const girls = numberIn(row, "girls");
      if (Math.min(boys, girls) === 0) continue;
      const low = 100 * lowerBetaOdds(TAIL_OF_95, boys + 0.5, girls + 0.5);
      const high = 100 / lowerBetaOdds(TAIL_OF_95, girls + 0.5, boys + 0.5);
      expect(Math.abs(low / numberIn(row, "jeffreys_lo") - 1)).toBeLessThan(1e-11);
      expect(Math.abs(high / numberIn(row, "jeffreys_hi") - 1)).toBeLessThan(1e-11);
    }
  });
});
