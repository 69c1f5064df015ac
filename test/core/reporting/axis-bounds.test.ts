import fc from "fast-check";
import { axisBounds } from "../../../src/core/reporting/axis-bounds";

describe("axisBounds", () => {
  it.each([
    [[100, 131], { min: 95, max: 135, step: 5 }],
    [[40, 332], { min: 0, max: 350, step: 50 }],
    [[64.7, 200], { min: 50, max: 250, step: 50 }],
    [[106], { min: 106, max: 107, step: 1 }],
    [[0, 0], { min: 0, max: 1, step: 1 }],
    [[0, 66_666], { min: 0, max: 70_000, step: 10_000 }],
  ])("of %j is on round numbers", (values, expected) => {
    expect(axisBounds(values)).toEqual(expected);
  });

  it("holds every value between whole steps, not below 0", () => {
    const value = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { min, max, step } = axisBounds(values);
        expect(min).toBeGreaterThanOrEqual(0);
        expect(min).toBeLessThanOrEqual(Math.min(...values));
        expect(max).toBeGreaterThanOrEqual(Math.max(...values));
        expect(min % step).toBe(0);
        expect(max % step).toBe(0);
        expect(max).toBeGreaterThan(min);
      })
    );
  });
});
