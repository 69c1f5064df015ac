import fc from "fast-check";
import { betaFraction, incompleteBeta } from "../../../src/core/statistics/incomplete-beta";

describe("incompleteBeta", () => {
  it("has closed forms where one parameter is 1", () => {
    expect(incompleteBeta(7, 1, 0.3, 0.7)).toBeCloseTo(0.3 ** 7, 15);
    expect(incompleteBeta(1, 7, 0.3, 0.7)).toBeCloseTo(1 - 0.7 ** 7, 15);
  });

  it("is the binomial tail: at least 3 of 4 at one half is 5 / 16", () => {
    expect(incompleteBeta(3, 2, 0.5, 0.5)).toBeCloseTo(5 / 16, 15);
  });

  it("keeps its digits deep in the tail", () => {
    expect(incompleteBeta(500, 1, 0.25, 0.75) / 0.25 ** 500).toBeCloseTo(1, 12);
  });

  it("survives a denominator of exactly 0 in its fraction", () => {
    // At x = (a + 1) / (a + b) the first one is 0; I(½; 1, 3) = 1 − ⅛, its binomial term 4 / 16.
    expect(0.25 * 0.75 * betaFraction(1, 3, 0.5)).toBeCloseTo(7 / 8, 12);
  });

  it("and its mirror image add up to 1", () => {
    const shape = fc.double({ min: 0.5, max: 2e5, noNaN: true });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        const sum = incompleteBeta(a, b, x, 1 - x) + incompleteBeta(b, a, 1 - x, x);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
      })
    );
  });
});
