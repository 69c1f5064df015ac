import fc from "fast-check";
import { benjaminiHochberg } from "../../../src/core/statistics/benjamini-hochberg";

const P = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
const Q = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.74 / 7, 0.216, 0.216, 0.216];

describe("benjaminiHochberg", () => {
  it("gives the q of R's p.adjust", () => {
    benjaminiHochberg(P).forEach((q, index) => expect(q).toBeCloseTo(Q[index] ?? 0, 14));
  });

  it("answers in the order asked", () => {
    const q = benjaminiHochberg([...P].reverse());
    q.forEach((value, index) => expect(value).toBeCloseTo(Q[9 - index] ?? 0, 14));
  });

  it("gives equal p equal q", () => {
    const [first, second, third, last] = benjaminiHochberg([0.02, 0.01, 0.02, 0.9]);
    expect(first).toBeCloseTo(0.08 / 3, 15);
    expect([second, third]).toEqual([first, first]);
    expect(last).toBe(0.9);
  });

  it("has nothing to correct in a family of one or none", () => {
    expect(benjaminiHochberg([0.03])).toEqual([0.03]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it("never lowers a p, never passes 1, and keeps the order", () => {
    const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(family, (p) => {
        const q = benjaminiHochberg(p);
        const pairs = p.map((value, index) => [value, q[index] ?? 0] as const);
        pairs.sort(([a], [b]) => a - b);
        pairs.forEach(([value, corrected], index) => {
          expect(corrected).toBeGreaterThanOrEqual(value);
          expect(corrected).toBeLessThanOrEqual(1);
          expect(corrected).toBeGreaterThanOrEqual(pairs[index - 1]?.[1] ?? 0);
        });
      })
    );
  });
});
