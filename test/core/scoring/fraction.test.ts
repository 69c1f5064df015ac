import fc from "fast-check";
import {
  floor,
  fraction,
  hundredths,
  isAbove,
  larger,
  minus,
  over,
  plus,
  smaller,
  times,
} from "../../../src/core/scoring/fraction";

const third = over(fraction(1), fraction(3));

describe("fractions", () => {
  it.each([
    [6.665, 667],
    [-6.665, -667],
    [1.005, 101],
    [0.004, 0],
    [-0.005, -1],
    [193.33, 19333],
    [1e21, 1e23],
    [1e-7, 0],
    [0.1, 10],
  ])("%d is %d hundredths, half away from zero", (value, points) => {
    expect(hundredths(fraction(value))).toBe(points);
  });

  it("stay exact until they are rounded", () => {
    const sum = plus(plus(third, third), third);
    expect(hundredths(times(sum, fraction(100)))).toBe(10000);
    expect(isAbove(sum, fraction(1)) || isAbove(fraction(1), sum)).toBe(false);
    expect(hundredths(minus(fraction(0.3), fraction(0.1)))).toBe(20);
  });

  it("are compared, bounded and cut to whole numbers", () => {
    expect(smaller(third, fraction(0.3))).toEqual(fraction(0.3));
    expect(larger(third, fraction(0.3))).toBe(third);
    expect(hundredths(floor(fraction(3.99)))).toBe(300);
    expect(hundredths(floor(fraction(-0.5)))).toBe(-100);
    expect(hundredths(floor(fraction(-2)))).toBe(-200);
  });

  it("round like decimal arithmetic does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const expected = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10);
        expect(hundredths(over(fraction(thousandths), fraction(1000)))).toBe(expected + 0);
      })
    );
  });
});
