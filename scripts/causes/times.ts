/** How long the search takes: warm, the median of five, at sizes that nobody's county has too. */
import { performance } from "node:perf_hooks";
import { explainDifferences } from "../../src/core/reconciling/causes/explain-differences";
import type { DifferencesToExplain } from "../../src/core/reconciling/causes/differences-to-explain";
import {
  belowZero,
  everyCellDiffers,
  everyCellOneMore,
  millions,
  oneUnitAlone,
  unitsAllAlike,
} from "../../test/causes/extreme-cases";
import { FIXED_MIX, seededYear } from "../../test/causes/seeded-year";
import type { YearRecipe } from "../../test/causes/seeded-year";
import { toExplain } from "../../test/causes/two-sides";

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

/** What no office writes. Made when their turn comes: the largest has 2.9 million differences. */
const EXTREMES: readonly (readonly [string, number, () => DifferencesToExplain])[] = [
  ["one unit alone, seven years", 1, oneUnitAlone],
  ["units all alike", 500, () => unitsAllAlike(500)],
  ["every cell differs", 500, () => everyCellDiffers(500)],
  ["every cell differs", 2000, () => everyCellDiffers(2_000)],
  ["differences of millions", 30, millions],
  ["figures below 0", 30, belowZero],
  ["every cell one more", 40000, () => everyCellOneMore(40_000)],
];

/** Said at once: the large ones take their time. */
function printTime(title: string, units: number, input: DifferencesToExplain): void {
  const taken: number[] = [];
  for (let runs = units > 10_000 ? 2 : 5; runs > 0; runs -= 1) {
    const start = performance.now();
    explainDifferences(input);
    taken.push(performance.now() - start);
  }
  const [first = Number.NaN, ...warm] = taken;
  const median = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)] ?? first;
  const { differences } = input;
  console.log(
    `| ${title} | ${units} | ${differences.length} | ${first.toFixed(0)} | ${median.toFixed(0)} |`
  );
}

export function printTimes(seed: number): void {
  console.log(`\nms, seed ${seed}\n`);
  console.log("| what differs | units | differences | first run | warm median |");
  console.log("| --- | ---: | ---: | ---: | ---: |");
  for (const [title, units, recipe] of RUNS)
    printTime(title, units, toExplain(seededYear({ ...recipe, units, seed })));
  for (const [title, units, make] of EXTREMES) printTime(title, units, make());
}
