/** Times `assess` in a process of its own: the first call is cold, the others warm. Prints JSON. */
import { assess } from "../../src/core/assess";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { benchGrids } from "./bench-year";

const WARM_RUNS = 15;
const [units = 100, different = 0] = process.argv.slice(2).map(Number);
const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
if (!scheme) throw new Error(`no scheme ${DEFAULT_SETTINGS.scheme}`);
const { readings } = resolveReadings(scheme, DEFAULT_SETTINGS.schemeReadings);
const grids = benchGrids(units, different);

// What making the sheets left behind is not the core's to clear away.
globalThis.gc?.();
const milliseconds: number[] = [];
let differences = 0;
for (let run = 0; run <= WARM_RUNS; run += 1) {
  const start = performance.now();
  const assessed = assess(grids, DEFAULT_SETTINGS, scheme, readings);
  milliseconds.push(performance.now() - start);
  differences = assessed.reconciliation.differences.length;
}
const [cold = 0, ...warm] = milliseconds;
console.log(JSON.stringify({ cold, warm, differences }));
