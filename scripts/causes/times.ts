/** How long the search takes, cold and warm, also at sizes that no county has. */
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

/** What no office writes. Made when their turn comes: the largest has 288,000 differences. */
const EXTREMES: readonly (readonly [string, number, () => DifferencesToExplain])[] = [
  ["one unit alone, seven years", 1, oneUnitAlone],
  ["units all alike", 500, () => unitsAllAlike(500)],
  ["every cell differs", 500, () => everyCellDiffers(500)],
  ["every cell differs", 2000, () => everyCellDiffers(2_000)],
  ["differences of millions", 30, millions],
  ["figures below 0", 30, belowZero],
  ["every cell one more", 4000, () => everyCellOneMore(4_000)],
];

/** Of the processor, which a busy machine does not stretch as it does the clock; collecting garbage included. */
function processorMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Said at once: the large ones take their time. */
function printTime(title: string, units: number, input: DifferencesToExplain): void {
  const taken: number[] = [];
  const started = performance.now();
  for (let runs = units > 10_000 ? 1 : 5; runs > 0; runs -= 1)
    taken.push(processorMs(() => explainDifferences(input)));
  const clock = (performance.now() - started) / taken.length;
  const [first = Number.NaN, ...warm] = taken;
  const median = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)] ?? first;
  const times = [first, median, clock].map((ms) => ms.toFixed(0));
  console.log(`| ${title} | ${units} | ${input.differences.length} | ${times.join(" | ")} |`);
}

export function printTimes(seed: number): void {
  console.log(`\nms, seed ${seed}\n`);
  console.log(
    "| what differs | units | differences | first run, processor | warm median, processor | mean, clock |"
  );
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  const print = (runs: typeof RUNS) => {
    for (const [title, units, recipe] of runs)
      printTime(title, units, toExplain(seededYear({ ...recipe, units, seed })));
  };
  print(RUNS.filter(([, units]) => units <= 10_000));
  for (const [title, units, make] of EXTREMES) printTime(title, units, make());
  print(RUNS.filter(([, units]) => units > 10_000));
}
