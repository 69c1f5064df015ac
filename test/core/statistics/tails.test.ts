import {
  chiSquareLower,
  chiSquareUpper,
  normalUpper,
  studentUpper,
} from "../../../src/core/statistics/chance-tails";
import { expectedAmongOthers, signedDeviance } from "../../../src/core/statistics/count-deviance";
import { lowerGamma, upperGamma } from "../../../src/core/statistics/incomplete-gamma";
import { ratioChange } from "../../../src/core/statistics/ratio-change";
import { tooEven } from "../../../src/core/statistics/too-even";

describe("tails of the distributions", () => {
  it("of the normal one are a half at 0 and mirror each other", () => {
    expect(normalUpper(0)).toBeCloseTo(0.5, 14);
    expect(normalUpper(1.959963984540054)).toBeCloseTo(0.025, 14);
    expect(normalUpper(-1.959963984540054)).toBeCloseTo(0.975, 14);
  });

  it("of Student's t are those of the tables, and a half at 0", () => {
    expect(studentUpper(0, 7)).toBe(0.5);
    expect(studentUpper(2.2281388519649385, 10)).toBeCloseTo(0.025, 11);
    expect(studentUpper(-2.2281388519649385, 10)).toBeCloseTo(0.975, 11);
  });

  it("of chi-square begin with everything above 0", () => {
    expect([chiSquareLower(0, 3), chiSquareUpper(0, 3)]).toEqual([0, 1]);
    expect(chiSquareUpper(3.841458820694124, 1)).toBeCloseTo(0.05, 13);
    expect(chiSquareLower(3.841458820694124, 1)).toBeCloseTo(0.95, 13);
  });

  it("of a Poisson count of mean 0: it is never one or more", () => {
    expect([lowerGamma(1, 0), upperGamma(1, 0)]).toEqual([0, 1]);
    expect(upperGamma(1, 2)).toBeCloseTo(Math.exp(-2), 15);
  });
});

describe("a count among others", () => {
  const table = { count: 5, unit: 55, month: 95, rest: 1045 };

  it("that is what the others lead to expect deviates by nothing, also half a birth away", () => {
    expect(expectedAmongOthers(table)).toBe(5);
    expect(signedDeviance(table)).toBe(0);
    expect(signedDeviance({ ...table, count: 0, unit: 0 })).toBe(0);
  });

  it("has the sign of its deviation, the larger the further", () => {
    const far = [0, 1, 10, 20].map((count) => signedDeviance({ ...table, count }));
    expect(far.map(Math.sign)).toEqual([-1, -1, 1, 1]);
    expect(far[0]).toBeLessThan(far[1] ?? 0);
    expect(far[3]).toBeGreaterThan(far[2] ?? 0);
  });
});

describe("two sex ratios", () => {
  it("have no known change where one of the four counts is 0", () => {
    const some = { male: 10, female: 9 };
    expect(ratioChange({ male: 0, female: 5 }, some)).toBeNull();
    expect(ratioChange(some, { male: 5, female: 0 })).toBeNull();
  });

  it("rise with a positive z: ln(R2/R1) over the root of the sum of reciprocals", () => {
    const z = ratioChange({ male: 100, female: 100 }, { male: 150, female: 100 });
    expect(z).toBeCloseTo(Math.log(1.5) / Math.sqrt(3 / 100 + 1 / 150), 12);
    expect(ratioChange({ male: 150, female: 100 }, { male: 100, female: 100 })).toBeCloseTo(
      -(z ?? 0),
      12
    );
  });
});

describe("shares of boys that lie too close together", () => {
  it("cannot be told without boys or without girls", () => {
    expect(
      tooEven([
        { male: 0, female: 9 },
        { male: 0, female: 7 },
      ])
    ).toBe(1);
    expect(tooEven([{ male: 4, female: 0 }])).toBe(1);
  });

  it("twelve months of one ratio are as improbable as the tail says, scattered ones are not", () => {
    const even = Array.from({ length: 12 }, () => ({ male: 52, female: 48 }));
    expect(tooEven(even)).toBe(0);
    const nearly = even.map((month, at) => (at === 0 ? { male: 55, female: 45 } : month));
    expect(tooEven(nearly)).toBeLessThan(1e-5);
    const scattered = even.map((_, at) =>
      at % 2 ? { male: 62, female: 38 } : { male: 42, female: 58 }
    );
    expect(tooEven(scattered)).toBe(1);
  });
});
