/**
 * Measures the causes against slips that were seeded: `npm run causes -- --units 20,100,500 --seeds 20`. Seeds count
 * up from `--seed`. `--noise` prints what is said of pure noise, `--sexes` measures a health side without 孩次,
 * `--times` how long the search takes, `--show 20` the causes told wrongly and the slips missed. The fixed mix is one
 * slip in 40 unit-months and ±1 in 2 % of the cells; `--every 200 --wrong 5 --upto 3` measures another,
 * and `--mixes` several of them.
 */
import { parseArgs } from "node:util";
import { measured, pooled } from "../test/causes/measure";
import type { Measured } from "../test/causes/measure";
import { noiseRates } from "../test/causes/noise-rates";
import { FIXED_MIX, seededYear } from "../test/causes/seeded-year";
import { printCases } from "./causes/cases";
import { printNoise } from "./causes/noise-table";
import { printMixes } from "./causes/other-mixes";
import { printChances, printSlips, printSpread } from "./causes/slip-tables";
import { printTimes } from "./causes/times";

const { values } = parseArgs({
  options: {
    units: { type: "string", default: "100" },
    seeds: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    noise: { type: "boolean", default: false },
    sexes: { type: "boolean", default: false },
    mixes: { type: "boolean", default: false },
    times: { type: "boolean", default: false },
    show: { type: "string", default: "0" },
    every: { type: "string", default: String(FIXED_MIX.unitMonthsPerSlip) },
    wrong: { type: "string", default: String(FIXED_MIX.noise.share * 100) },
    upto: { type: "string", default: String(FIXED_MIX.noise.upTo) },
  },
});

const sizes = values.units.split(",").map(Number);
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => Number(values.seed) + i);
const named = `seeds ${seeds[0] ?? "–"}–${seeds.at(-1) ?? "–"}`;
const mix = {
  margin: values.sexes ? "sex" : "cell",
  unitMonthsPerSlip: Number(values.every),
  noise: { share: Number(values.wrong) / 100, upTo: Number(values.upto) },
} as const;

if (values.times) printTimes(seeds[0] ?? 1);
else if (values.mixes) for (const units of sizes) printMixes(units, seeds, named);
else if (values.noise)
  printNoise(
    sizes.flatMap((units) =>
      [0.02, 0.05].map((share) => ({
        units,
        share,
        rates: seeds.map((seed) => noiseRates(units, share, seed)),
      }))
    ),
    named
  );
else {
  const years = new Map<number, Measured[]>();
  for (const units of sizes) {
    const measuredYears: Measured[] = [];
    for (const seed of seeds) {
      const year = seededYear({ ...mix, units, seed });
      if (year.impossible.length > 0)
        console.log(`${units} units, seed ${seed}: no place for ${year.impossible.join(", ")}`);
      measuredYears.push(measured(year));
    }
    years.set(units, measuredYears);
    const whose = values.sexes ? ", health without parities" : "";
    printSlips(`${units} units, ${named}${whose}`, pooled(measuredYears));
  }
  printSpread(years);
  printChances([...years.values()].flat());
  printCases([...years.values()].flat(), Number(values.show));
}
