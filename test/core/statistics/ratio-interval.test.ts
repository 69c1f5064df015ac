import fc from "fast-check";
import { ratioInterval } from "../../../src/core/statistics/ratio-interval";
import { numberIn, readPublished } from "../../fixtures/published/read-published";

const ROWS = readPublished("expected-ci.csv").map(
  (row) => [row.boys ?? "", row.girls ?? "", row] as const
);

describe("ratioInterval", () => {
  it("is checked against all 37 rows computed in R", () => {
    expect(ROWS).toHaveLength(37);
  });

  it.each(ROWS)("agrees with R for %s boys and %s girls", (_boys, _girls, row) => {
    const { low, high } = ratioInterval(numberIn(row, "boys"), numberIn(row, "girls"));
    expectLimit(low, numberIn(row, "cp_lo"));
    expectLimit(high, numberIn(row, "cp_hi"));
  });

  it("has no limits without births, and an open end without girls", () => {
    expect(ratioInterval(0, 0)).toEqual({ low: null, high: null });
    expect(ratioInterval(20, 0).high).toBeNull();
    expect(ratioInterval(0, 20).low).toBe(0);
  });

  it("keeps its digits where there is one girl to a million boys", () => {
    // P(X ≤ 1) of the girls at the low limit is 0.025, by the closed form of two binomial terms.
    const { low } = ratioInterval(1_000_000, 1);
    const girls = 1 / (1 + (low ?? 0) / 100);
    const none = Math.exp(1_000_001 * Math.log1p(-girls));
    const one = (none * 1_000_001 * girls) / (1 - girls);
    expect((none + one) / 0.025).toBeCloseTo(1, 9);
  });

  it("contains the ratio that it belongs to", () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 700_000 }));
    fc.assert(
      fc.property(count, count, (boys, girls) => {
        const { low, high } = ratioInterval(boys, girls);
        const ratio = (100 * boys) / girls;
        expect(low).toBeLessThan(ratio);
        expect(high).toBeGreaterThan(ratio);
      })
    );
  });

  it("turns round when boys and girls are exchanged", () => {
    const count = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(count, count, (boys, girls) => {
        const { low } = ratioInterval(boys, girls);
        const { high } = ratioInterval(girls, boys);
        expect(((low ?? 0) * (high ?? 0)) / 1e4).toBeCloseTo(1, 10);
      })
    );
  });
});

function expectLimit(actual: number | null, expected: number): void {
  if (!Number.isFinite(expected)) expect(actual).toBeNull();
  else if (expected === 0) expect(actual).toBe(0);
  else expect(Math.abs((actual ?? 0) / expected - 1)).toBeLessThan(1e-11);
}
