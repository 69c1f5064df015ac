import fc from "fast-check";
import { chanceOfAsFewBoys, chanceOfAsManyBoys } from "../../../src/core/statistics/exact-tests";
import { ratioInterval } from "../../../src/core/statistics/ratio-interval";
import { numberIn, readPublished } from "../../fixtures/published/read-published";

const ROWS = readPublished("expected-ci.csv")
  .filter((row) => row.n !== "0")
  .map((row) => [row.boys ?? "", row.girls ?? "", row] as const);

describe("the exact one-sided tests", () => {
  it("are checked against every row with births", () => {
    expect(ROWS).toHaveLength(36);
  });

  it.each(ROWS)("agree with R for %s boys and %s girls", (_boys, _girls, row) => {
    const boys = numberIn(row, "boys");
    const girls = numberIn(row, "girls");
    const above107 = chanceOfAsManyBoys(boys, girls, 107);
    const above106 = chanceOfAsManyBoys(boys, girls, 106);
    const below106 = chanceOfAsFewBoys(boys, girls, 106);
    const relative = (actual: number, column: string) =>
      Math.abs(actual / numberIn(row, column) - 1);
    expect(relative(above107, "p_greater_107")).toBeLessThan(1e-11);
    expect(relative(above106, "p_greater_106")).toBeLessThan(1e-11);
    expect(relative(below106, "p_less_106")).toBeLessThan(1e-11);
    const doubled = Math.min(1, 2 * Math.min(above106, below106));
    expect(relative(doubled, "p_two_sided_106_doubled")).toBeLessThan(1e-11);
  });

  it("prove nothing without the sex that they look for", () => {
    expect(chanceOfAsManyBoys(0, 12, 107)).toBe(1);
    expect(chanceOfAsFewBoys(12, 0, 103)).toBe(1);
  });

  it("overlap in exactly the observed outcome", () => {
    // 2 of 4 at even odds: 11/16 + 11/16 − 6/16 = 1.
    expect(chanceOfAsManyBoys(2, 2, 100)).toBeCloseTo(11 / 16, 14);
    expect(chanceOfAsFewBoys(2, 2, 100)).toBeCloseTo(11 / 16, 14);
  });

  it("reject at 0.025 exactly where the interval leaves the reference out", () => {
    const count = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(count, count, (boys, girls) => {
        fc.pre(boys + girls > 0);
        const { low, high } = ratioInterval(boys, girls);
        expect(chanceOfAsManyBoys(boys, girls, 107) <= 0.025).toBe((low ?? 0) >= 107);
        expect(chanceOfAsFewBoys(boys, girls, 103) <= 0.025).toBe(high !== null && high <= 103);
      }),
      { numRuns: 500 }
    );
  });
});
