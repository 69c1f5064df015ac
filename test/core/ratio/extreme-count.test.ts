import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { extremeCount } from "../../../src/core/ratio/extreme-count";
import { chanceOfAsFewBoys, chanceOfAsManyBoys } from "../../../src/core/statistics/exact-tests";

const extreme = (male: number, female: number) =>
  extremeCount(
    {
      male,
      female,
      pAbove: chanceOfAsManyBoys(male, female, 107),
      pBelow: chanceOfAsFewBoys(male, female, 103),
    },
    DEFAULT_SETTINGS
  );

describe("extremeCount", () => {
  it.each([
    [20, 0, "many-boys"],
    [24, 6, "many-boys"],
    [0, 20, "few-boys"],
    [8, 2, null],
    [15, 15, null],
  ])("%i boys and %i girls: %s", (male, female, expected) => {
    expect(extreme(male, female)).toBe(expected);
  });

  it("leaves to the verdict what has enough births", () => {
    expect(extreme(50, 0)).toBeNull();
  });

  it("says nothing of no births", () => {
    expect(
      extremeCount({ male: 0, female: 0, pAbove: null, pBelow: null }, DEFAULT_SETTINGS)
    ).toBeNull();
  });
});
