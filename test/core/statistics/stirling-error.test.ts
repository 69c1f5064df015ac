import { stirlingError } from "../../../src/core/statistics/stirling-error";

/** ln n! − Stirling, term by term in the logarithms of the factors. */
function byDefinition(x: number): number {
  let logFactorial = 0;
  for (let factor = 2; factor <= x; factor += 1) logFactorial += Math.log(factor);
  return logFactorial - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);
}

describe("stirlingError", () => {
  it.each([1, 2, 5, 15, 16, 17, 40])("is what Stirling's formula leaves out of ln %i!", (x) => {
    expect(stirlingError(x)).toBeCloseTo(byDefinition(x), 12);
  });

  it("holds between whole numbers: (½)! is √π / 2", () => {
    const expected = Math.log(Math.sqrt(Math.PI)) + 0.5 - 0.5 * Math.log(2 * Math.PI);
    expect(stirlingError(0.5)).toBeCloseTo(expected, 13);
  });

  it("is 1 / 12x for a large number", () => {
    expect(stirlingError(1e6) * 12e6).toBeCloseTo(1, 12);
  });
});
