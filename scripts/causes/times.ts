/** How long the search takes: warm, the median of five, at sizes that nobody's county has too. */
import { performance } from "node:perf_hooks";
import { explainDifferences } from "../../src/core/reconciling/causes/explain-differences";
import { FIXED_MIX, seededYear } from "../../test/causes/seeded-year";
import type { YearRecipe } from "../../test/causes/seeded-year";
import { toExplain } from "../../test/causes/two-sides";
import { printTable } from "./table";

const NOISE: Omit<YearRecipe, "units" | "seed"> = {
  margin: "cell",
  unitMonthsPerSlip: null,
  noise: { share: 0.05, upTo: 3 },
};

const RUNS: readonly (readonly [string, number, Omit<YearRecipe, "units" | "seed">])[] = [
  ["fixed mix", 100, FIXED_MIX],
  ["fixed mix", 2_000, FIXED_MIX],
  ["5 % of cells, noise", 2_000, NOISE],
  ["5 % of cells, noise and slips", 2_000, { ...NOISE, unitMonthsPerSlip: 40 }],
  ["5 % of cells, noise", 40_000, NOISE],
  ["5 % of cells, noise and slips", 40_000, { ...NOISE, unitMonthsPerSlip: 40 }],
];

export function printTimes(seed: number): void {
  const rows = RUNS.map(([title, units, recipe]) => {
    const input = toExplain(seededYear({ ...recipe, units, seed }));
    const times = Array.from({ length: units > 10_000 ? 3 : 6 }, () => {
      const start = performance.now();
      explainDifferences(input);
      return performance.now() - start;
    });
    const warm = times.slice(1).sort((a, b) => a - b);
    const median = warm[Math.floor(warm.length / 2)] ?? Number.NaN;
    return [
      title,
      String(units),
      String(input.differences.length),
      (times[0] ?? Number.NaN).toFixed(0),
      median.toFixed(0),
    ];
  });
  console.log(`\nseed ${seed}, ms\n`);
  printTable(["", "units", "differences", "first", "warm median"], rows);
}
