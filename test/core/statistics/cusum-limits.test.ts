/** The stored limits of the charts must do what they are stated to do; small and with a fixed seed. */
import {
  cusumLimit,
  FALSE_ALARM,
  FEWEST_BIRTHS_A_MONTH,
  LIMIT_MONTHS,
} from "../../../src/core/statistics/cusum-limits";
import { highestValues, shareReaching } from "../../alarms/cusum-simulation";
import { random } from "../../alarms/random";

const RUNS = 2000;

describe.each([FEWEST_BIRTHS_A_MONTH, 85, 400, 3000])(
  "the limit for %d births a month",
  (births) => {
    const { limit, caughtInYear } = cusumLimit(births) ?? { limit: 0, caughtInYear: [] };
    const chance = random(3);

    it.each([103, 107])("lets either chart ring falsely in 10 %% of five years at %d", (truth) => {
      const { up, down } = highestValues(
        { births, truth, months: LIMIT_MONTHS, runs: RUNS },
        chance
      );
      const either = up.map((value, run) => Math.max(value, down[run] ?? 0));
      expect(Math.abs(shareReaching(either, limit) - FALSE_ALARM)).toBeLessThan(0.03);
    });

    it("catches 115 and 130 within a year as often as stated", () => {
      const caught = [115, 130].map((truth) =>
        shareReaching(highestValues({ births, truth, months: 12, runs: RUNS }, chance).up, limit)
      );
      expect(Math.abs((caught[0] ?? 0) - (caughtInYear[1] ?? 0))).toBeLessThan(0.05);
      expect(Math.abs((caught[1] ?? 0) - (caughtInYear[3] ?? 0))).toBeLessThan(0.05);
    });
  }
);
