import fc from "fast-check";
import { chanceOfAsManyBoys } from "../../../src/core/statistics/exact-tests";
import { FUNNEL_TAILS, funnelLimits } from "../../../src/core/statistics/funnel-limits";
import { ratioInterval } from "../../../src/core/statistics/ratio-interval";

const CENTRE = 106;

/** Real counts behind the limits: births that are boys at the high one, girls at the low one. */
function counts(births: number, tail: number): [boys: number | null, girls: number | null] {
  const { low, high } = funnelLimits(births, CENTRE, tail);
  return [
    high === null ? null : (births * high) / (100 + high),
    low === null ? null : (births * 100) / (100 + low),
  ];
}

describe("funnelLimits", () => {
  // Python 3.11, whole numbers only: for each n the smallest k with
  // sum(comb(n, j) * 53**j * 50**(n - j) for j in range(k, n + 1)) <= tail * 103**n,
  // and the same with 50 and 53 exchanged for the girls (106 : 100 = 53 : 50); k = n + 1 where there is none.
  it.each([
    [6, [6, 6, 7, 7]],
    [10, [9, 9, 11, 10]],
    [20, [16, 15, 18, 17]],
    [50, [34, 32, 37, 36]],
    [100, [62, 59, 68, 65]],
    [500, [280, 266, 293, 278]],
    [1000, [547, 517, 564, 535]],
    [10000, [5245, 4953, 5301, 5010]],
  ])("leave the same whole counts outside as exact sums among %i births", (births, expected) => {
    const limits = Object.values(FUNNEL_TAILS).flatMap((tail) => counts(births, tail));
    expect(limits.map((count) => (count === null ? births + 1 : Math.ceil(count)))).toEqual(
      expected
    );
  });

  // The same by numerical integration of the beta density (Simpson, 4,000 steps) and bisection in Python.
  it.each([
    [20, 37.443279, 308.62326, 18.348614, 667.03547],
    [100, 69.981375, 161.197748, 55.233727, 205.320416],
    [1000, 93.453549, 120.273324, 86.991481, 129.266735],
    [10000, 101.904483, 110.263888, 99.626878, 112.789709],
  ])("agree to six decimals with an integration at %i births", (births, ...expected) => {
    const limits = Object.values(FUNNEL_TAILS).flatMap((tail) => {
      const { low, high } = funnelLimits(births, CENTRE, tail);
      return [low, high];
    });
    limits.forEach((limit, index) => expect(limit).toBeCloseTo(expected[index] ?? 0, 5));
  });

  // BINOM.INV(20, 106/206, 0.025 | 0.975 | 0.001 | 0.999) in R: 42.9, 300, 25.0, 566.7 as ratios.
  it("contain the step limits of BINOM.INV", () => {
    const steps = Object.values(FUNNEL_TAILS).flatMap((tail) => {
      const [boys, girls] = counts(20, tail).map((count) => Math.floor(count ?? 20));
      return [(100 * (20 - (girls ?? 0))) / (girls ?? 0), (100 * (boys ?? 0)) / (20 - (boys ?? 0))];
    });
    expect(steps.map((step) => step.toFixed(1))).toEqual(["42.9", "300.0", "25.0", "566.7"]);
  });

  it("are there only where so many of one sex are rare at all", () => {
    // (106/206)^5 = 0.036 is above 0.025, (106/206)^6 = 0.019 below.
    expect(funnelLimits(5, CENTRE, 0.025)).toEqual({ low: null, high: null });
    expect(funnelLimits(6, CENTRE, 0.025).high).toBeGreaterThan(1000);
    expect(funnelLimits(1, CENTRE, 0.025)).toEqual({ low: null, high: null });
  });

  it("leave a unit outside exactly where its 95 % interval leaves the centre out", () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 50_000 }));
    fc.assert(
      fc.property(count, count, fc.constantFrom(100, 103, 106, 107), (boys, girls, centre) => {
        const { low, high } = funnelLimits(boys + girls, centre, FUNNEL_TAILS["95"]);
        const ratio = (100 * boys) / girls;
        const interval = ratioInterval(boys, girls);
        expect(high !== null && ratio > high).toBe((interval.low ?? 0) > centre);
        expect(low !== null && ratio < low).toBe((interval.high ?? Infinity) < centre);
      })
    );
  });

  it("narrow with the births and hold the centre", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 200_000 }), (births) => {
        const few = funnelLimits(births, CENTRE, 0.025);
        const more = funnelLimits(births + 1, CENTRE, 0.025);
        expect(more.high).toBeLessThan(few.high ?? 0);
        expect(more.low).toBeGreaterThan(few.low ?? Infinity);
        expect(few.low).toBeLessThan(CENTRE);
        expect(few.high).toBeGreaterThan(CENTRE);
      })
    );
  });

  it("hold at 1.2 million births, where the tail at the limit is the one asked for", () => {
    const [boys] = counts(1_200_000, 0.001);
    const below = Math.floor(boys ?? 0);
    expect(chanceOfAsManyBoys(below, 1_200_000 - below, CENTRE)).toBeGreaterThan(0.001);
    expect(chanceOfAsManyBoys(below + 1, 1_200_000 - below - 1, CENTRE)).toBeLessThan(0.001);
  });
});
