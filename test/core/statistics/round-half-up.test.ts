import fc from "fast-check";
import { decimalText, roundHalfUp } from "../../../src/core/statistics/round-half-up";

describe("roundHalfUp", () => {
  it.each([
    [1.005, 2, "1.01"],
    [2.675, 2, "2.68"],
    [0.5, 0, "1"],
    [-2.5, 0, "-3"],
    [-0.004, 2, "0.00"],
    [0, 1, "0.0"],
    [112.28, 0, "112"],
    [99.95, 1, "100.0"],
    [1e21, 1, "1000000000000000000000.0"],
    [1.5e-7, 7, "0.0000002"],
    [4.2e-155, 2, "0.00"],
  ])("rounds %d to %i decimals as %s", (value, decimals, text) => {
    expect(roundHalfUp(value, decimals)).toBe(text);
  });

  it("is within half a unit of the last decimal", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (number, decimals) => {
        const error = Math.abs(Number(roundHalfUp(number, decimals)) - number);
        expect(error).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
      })
    );
  });
});

describe("decimalText", () => {
  it("puts the point before the decimals, with a nought before it where needed", () => {
    expect(decimalText(11228n, 2)).toBe("112.28");
    expect(decimalText(5n, 2)).toBe("0.05");
    expect(decimalText(7n, 0)).toBe("7");
  });
});
