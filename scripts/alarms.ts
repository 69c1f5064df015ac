/**
 * How often every alarm rings on births that nobody has touched, and how often on planted faults:
 * `npm run alarms -- --runs 2000 --seed 7` prints the tables of docs/alarms.md. `--table` prints the limits of the
 * CUSUM charts; `--only charts` (`verdicts`, `honest`, `planted`) one of the tables. The limits stand in src/core/statistics/cusum-limits.ts.
 */
import { parseArgs } from "node:util";
import { DEFAULT_SETTINGS } from "../src/core/model/settings";
import type { Verdict } from "../src/core/model/sex-ratio";
import { sexRatios } from "../src/core/ratio/sex-ratios";
import { cusumLimit } from "../src/core/statistics/cusum-limits";
import { highestValues, limitReachedBy, shareReaching } from "../test/alarms/cusum-simulation";
import { honestMonths, tablesOf } from "../test/alarms/honest-tables";
import { shareRinging } from "../test/alarms/measured";
import { PLANTED } from "../test/alarms/planted-faults";
import { random } from "../test/alarms/random";
import { ALARMS } from "../test/alarms/rung";
import { readingOf } from "../test/support/birth-table";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    table: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const runs = Number(values.runs);
const chance = random(Number(values.seed));

const SIMULATED_BIRTHS = [
  30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 3000, 5000, 7000, 10000, 14000, 20000,
];
const TRUTHS = [112, 115, 120, 130];
const YEARS_5 = 60;

const SIZES = [
  { units: 20, months: 12, per: 1 },
  { units: 100, months: 12, per: 4 },
  { units: 500, months: 12, per: 20 },
  { units: 20, months: 60, per: 5 },
  { units: 100, months: 60, per: 20 },
  { units: 500, months: 60, per: 100 },
] as const;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const line = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

function heading(title: string, columns: readonly string[]): void {
  console.log(`\n### ${title}\n`);
  line(columns);
  line(columns.map(() => "---"));
}

if (values.table) printLimits();
else {
  const parts = { charts: chartAlarms, verdicts, honest, planted };
  for (const [name, part] of Object.entries(parts)) {
    if (values.only === undefined || values.only === name) part();
  }
}

/** Both ends of the normal range; the worse one decides. */
function printLimits(): void {
  for (const births of SIMULATED_BIRTHS) {
    const limits = [107, 103].map((truth) =>
      limitReachedBy(0.1, highestValues({ births, truth, months: YEARS_5, runs }, chance))
    );
    const limit = Math.ceil(Math.max(...limits) * 100) / 100;
    const caught = TRUTHS.map((truth) =>
      shareReaching(highestValues({ births, truth, months: 12, runs }, chance).up, limit)
    );
    console.log(
      `  [${[births, limit, ...caught.map((share) => Number(share.toFixed(3)))].join(", ")}],`
    );
  }
}

function chartAlarms(): void {
  heading("CUSUM charts: any false alarm within five years, and alarms within a year", [
    "births a month",
    "limit",
    ...[103, 105, 106, 107].map((truth) => `false at ${truth}`),
    ...TRUTHS.map((truth) => `caught at ${truth}`),
  ]);
  for (const births of [30, 50, 100, 200, 500, 850, 1000, 2000, 5000, 20000]) {
    const limit = cusumLimit(births)?.limit ?? 0;
    line([
      births,
      limit.toFixed(2),
      ...[103, 105, 106, 107].map((truth) => {
        const { up, down } = highestValues({ births, truth, months: YEARS_5, runs }, chance);
        return percent(
          shareReaching(
            up.map((value, run) => Math.max(value, down[run] ?? 0)),
            limit
          )
        );
      }),
      ...TRUTHS.map((truth) =>
        percent(shareReaching(highestValues({ births, truth, months: 12, runs }, chance).up, limit))
      ),
    ]);
  }
}

function verdicts(): void {
  heading("Verdicts of a completed year: workbooks with at least one", [
    "units",
    "births of a unit a month",
    "true ratio",
    "`high`",
    "`low`",
  ]);
  for (const [units, mean] of [
    [10, 40],
    [20, 20],
    [100, 10],
  ] as const) {
    for (const truth of [104, 106, 107, 115, 130]) {
      const found = { high: 0, low: 0 };
      const workbooks = Math.ceil(runs / 10);
      for (let run = 0; run < workbooks; run += 1) {
        const tables = tablesOf(honestMonths({ units, months: 12, mean, truth }, chance));
        const given = new Set<Verdict>(
          sexRatios(readingOf(tables), DEFAULT_SETTINGS, null).map(({ verdict }) => verdict)
        );
        if (given.has("high")) found.high += 1;
        if (given.has("low")) found.low += 1;
      }
      line([units, mean, truth, percent(found.high / workbooks), percent(found.low / workbooks)]);
    }
  }
}

/** Larger workbooks take longer and are simulated fewer times. */
function honest(): void {
  heading("Rules on honest births: workbooks in which they ring", [
    "units",
    "months",
    "births of a unit a month",
    "beyond chance",
    "workbooks",
    ...ALARMS.map(({ id }) => `\`${id}\``),
  ]);
  for (const { units, months, per } of SIZES) {
    for (const mean of [1, 5, 50]) {
      for (const [season, scatter] of [
        [0, 0],
        [0.15, 0.1],
      ] as const) {
        const workbooks = Math.max(5, Math.ceil(runs / per));
        const shares = shareRinging({ units, months, mean, season, scatter }, workbooks, chance);
        const beyond = season === 0 ? "none" : "month 15 %, unit × month 10 %";
        line([
          ...[units, months, mean, beyond, workbooks],
          ...ALARMS.map(({ id }) => percent(shares[id])),
        ]);
      }
    }
  }
}

function planted(): void {
  const means = [2, 10, 50];
  heading(
    "Planted faults in 20 units × 12 months: workbooks in which any rule about counts rings",
    ["fault", ...means.map((mean) => `${mean} births of a unit a month`)]
  );
  for (const [what, plant] of Object.entries(PLANTED)) {
    line([
      what,
      ...means.map((mean) => {
        const births = { units: 20, months: 12, mean, season: 0.1, scatter: 0.05 };
        const shares = shareRinging(births, Math.ceil(runs / 5), chance, plant);
        const loudest = Math.max(...ALARMS.map(({ id }) => shares[id]));
        const [by = ""] = ALARMS.filter(({ id }) => shares[id] === loudest).map(({ id }) => id);
        return loudest < 0.05 ? percent(loudest) : `${percent(loudest)} (\`${by}\`)`;
      }),
    ]);
  }
}
