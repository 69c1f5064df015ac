/** Every statistic of the watch against values computed apart from it (test/fixtures/statistics). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { birthsNeeded } from "../../../src/core/statistics/births-needed";
import {
  chiSquareLower,
  chiSquareUpper,
  normalUpper,
  studentUpper,
} from "../../../src/core/statistics/chance-tails";
import { signedDeviance } from "../../../src/core/statistics/count-deviance";
import { cusumScores, nextCusum } from "../../../src/core/statistics/cusum";
import { cusumLimit } from "../../../src/core/statistics/cusum-limits";
import { equalCounts } from "../../../src/core/statistics/equal-counts";
import { girlsDeviation } from "../../../src/core/statistics/girls-deviation";
import { lowerGamma, upperGamma } from "../../../src/core/statistics/incomplete-gamma";
import { ratioChange } from "../../../src/core/statistics/ratio-change";
import {
  logEqualRow,
  logLikeliest,
  logLikeliestAtLeast,
} from "../../../src/core/statistics/repeat-chance";
import { tooEven } from "../../../src/core/statistics/too-even";

type Statistic = (...numbers: readonly number[]) => number;

const pairs = (numbers: readonly number[]) =>
  numbers.flatMap((male, index) =>
    index % 2 === 0 ? [{ male, female: numbers[index + 1] ?? 0 }] : []
  );

const STATISTICS: Readonly<Record<string, Statistic>> = {
  lowerGamma,
  upperGamma,
  chiSquareLower,
  chiSquareUpper,
  normalUpper,
  studentUpper,
  equalCounts,
  boyScore: (control = 0, changed = 0) => cusumScores(control, changed).boy,
  girlScore: (control = 0, changed = 0) => cusumScores(control, changed).girl,
  birthsNeeded,
  ratioChange: (...counts) => {
    const [before, after] = pairs(counts);
    return (before && after && ratioChange(before, after)) ?? Number.NaN;
  },
  girlsEstimate: (boys = 0, girls = 0, reference = 0) =>
    girlsDeviation(boys, girls, reference).estimate,
  girlsLow: (boys = 0, girls = 0, reference = 0) => girlsDeviation(boys, girls, reference).low,
  girlsHigh: (boys = 0, girls = 0, reference = 0) => girlsDeviation(boys, girls, reference).high,
  signedDeviance: (count = 0, unit = 0, month = 0, rest = 0) =>
    signedDeviance({ count, unit, month, rest }),
  tooEven: (...counts) => tooEven(pairs(counts)),
};

const EXPECTED = readFileSync(
  path.join(__dirname, "../../fixtures/statistics/expected-watch.csv"),
  "utf8"
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [name = "", numbers = "", value = ""] = line.split(",");
    return { name, numbers: numbers.split(" ").map(Number), value: Number(value) };
  });

describe("the statistics of the watch", () => {
  it.each(Object.entries(STATISTICS))("%s agrees with its expected values to 1e-8", (name, of) => {
    const rows = EXPECTED.filter((row) => row.name === name);
    expect(rows.length).toBeGreaterThan(0);
    for (const { numbers, value } of rows) {
      const error = Math.abs(of(...numbers) / value - 1);
      expect([name, numbers, error < 1e-8]).toEqual([name, numbers, true]);
    }
  });

  it("have no expected value without a test", () => {
    expect([...new Set(EXPECTED.map(({ name }) => name))].sort()).toEqual(
      Object.keys(STATISTICS).sort()
    );
  });

  it("make repeats of both sexes as common as they are in real villages", () => {
    const shown = [0.5, 1, 5, 20, 100].map((mean) => (100 * equalCounts(mean) ** 2).toFixed(2));
    expect(shown).toEqual(["21.69", "9.52", "1.63", "0.40", "0.08"]);
  });
});

describe("the chance of a repeated row", () => {
  it("leaves out rows of zeros, which repeat without saying anything", () => {
    // One birth in two columns: (0.645² − e⁻²) / (1 − e⁻²).
    expect(Math.exp(logEqualRow(1, [0.5, 0.5]))).toBeCloseTo(
      (equalCounts(0.5) ** 2 - Math.exp(-2)) / (1 - Math.exp(-2)),
      12
    );
  });

  it("is bounded by the likeliest counts, and these by the number of births", () => {
    expect(Math.exp(logLikeliest([1, 0]))).toBeCloseTo(Math.exp(-1), 12);
    expect(Math.exp(logLikeliest([3, 2]))).toBeCloseTo(
      ((Math.exp(-3) * 27) / 6) * ((Math.exp(-2) * 4) / 2),
      12
    );
    for (const counts of [
      [1, 0, 0, 0, 0, 0],
      [2, 1, 3, 0, 1, 0],
      [9, 8, 7, 9, 3, 2],
      [33, 33, 33, 33, 33, 33],
    ]) {
      const births = counts.reduce((sum, count) => sum + count, 0);
      expect(logLikeliestAtLeast(births, 6)).toBeLessThanOrEqual(logLikeliest(counts));
    }
  });
});

describe("the CUSUM", () => {
  it("never falls below 0, rises with boys and falls with girls", () => {
    const scores = cusumScores(107, 115);
    expect(nextCusum(0, scores, 0, 100)).toBe(0);
    expect(nextCusum(1, scores, 10, 0)).toBeCloseTo(1 + 10 * scores.boy, 12);
    expect(scores.boy).toBeGreaterThan(0);
    expect(scores.girl).toBeLessThan(0);
  });

  it("has limits by births a month, none where it would be of no use", () => {
    expect(cusumLimit(29)).toBeNull();
    const [few, between, more] = [500, 600, 700].map((births) => cusumLimit(births)?.limit ?? 0);
    expect(between).toBeGreaterThan(few ?? 0);
    expect(between).toBeLessThan(more ?? 0);
    expect(cusumLimit(1e6)).toEqual(cusumLimit(20000));
  });
});
