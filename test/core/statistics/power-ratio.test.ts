import { powerRatio } from "../../../src/core/statistics/power-ratio";
import { chanceOfAsManyBoys } from "../../../src/core/statistics/exact-tests";

describe("powerRatio", () => {
  it.each([
    [100, 190],
    [300, 149],
    [500, 138],
    [1000, 128],
    [2000, 122],
    [5000, 116],
    [10_000, 113],
  ])("%i births see a true ratio of %i against 107", (births, ratio) => {
    expect(Math.round(powerRatio(births, 107) ?? 0)).toBe(ratio);
  });

  it("is found with 80 % power by the fewest boys that the test accepts", () => {
    // 300 births: 173 boys are the first to reach 0.025, and a true 149.24 gives them in four of five cases.
    expect(chanceOfAsManyBoys(173, 127, 107)).toBeLessThanOrEqual(0.025);
    expect(chanceOfAsManyBoys(172, 128, 107)).toBeGreaterThan(0.025);
    expect(chanceOfAsManyBoys(173, 127, powerRatio(300, 107) ?? 0)).toBeCloseTo(0.8, 12);
  });

  it("is undefined where even boys alone prove nothing", () => {
    expect(powerRatio(5, 107)).toBeNull();
    expect(powerRatio(0, 107)).toBeNull();
    expect(powerRatio(6, 107)).toBeGreaterThan(1000);
  });
});
