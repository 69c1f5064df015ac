/** How many seeded slips were told, kind by kind, and how that spreads over the seeds. */
import type { CauseKind } from "../../src/core/model/reconciliation";
import { EQUIVALENT } from "../../test/causes/judge-cause";
import { pooled, ratesOf, sumOf } from "../../test/causes/measure";
import type { Measured, Rates, Tally } from "../../test/causes/measure";
import { percent, printTable, spread } from "./table";

export function printSlips(title: string, byKind: ReadonlyMap<CauseKind, Tally>): void {
  console.log(`\n${title}\n`);
  printTable(
    [
      "kind",
      "seeded",
      "with signature",
      "told likely",
      "told possible only",
      "recall, all %",
      "recall, signature %",
      "likely causes",
      "of these right",
      "precision %",
    ],
    [...byKind, ["all kinds", sumOf(byKind.values())] as const].map(([kind, tally]) => {
      const { recallAll, recallSignature, precision } = ratesOf(tally);
      return [
        kind,
        ...[tally.seeded, tally.signature, tally.found, tally.possible].map(String),
        percent(recallAll),
        percent(recallSignature),
        ...[tally.likely, tally.right].map(String),
        percent(precision),
      ];
    })
  );
  const { lags, rightLags } = sumOf(byKind.values());
  console.log(
    `\nRight lag: ${rightLags} of ${lags} likely month-shifts where one was seeded. ` +
      `Counted as the same: ${EQUIVALENT.map((pair) => pair.join(" = ")).join("; ")} of one parity.`
  );
}

const RATES = [
  "precision",
  "recallSignature",
  "recallAll",
  "lag",
] as const satisfies (keyof Rates)[];

export function printSpread(years: ReadonlyMap<number, readonly Measured[]>): void {
  console.log("\nmin – median – max over the seeds, %\n");
  printTable(
    ["units", "precision", "recall, signature", "recall, all", "right lag"],
    [...years].map(([units, measuredYears]) => {
      const each = measuredYears.map((year) => ratesOf(sumOf(pooled([year]).values())));
      return [String(units), ...RATES.map((rate) => spread(each.map((rates) => rates[rate])))];
    })
  );
}

const CHANCES = [0, 0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.8, 1.001] as const;

/** Of the causes that state about the same chance of accident: how many were one, and how many another slip. */
export function printChances(years: readonly Measured[]): void {
  const told = years.flatMap((year) => year.told);
  console.log("\nWhat a stated chance is worth: all causes, likely and possible\n");
  printTable(
    ["chance stated, %", "causes", "mean stated, %", "accident, %", "another slip, %"],
    CHANCES.slice(0, -1).map((from, index) => {
      const to = CHANCES[index + 1] ?? 1;
      const within = told.filter(({ chance }) => chance >= from && chance < to);
      const share = (sum: number) => percent(within.length === 0 ? null : sum / within.length);
      return [
        `${percent(from)} – ${percent(Math.min(1, to))}`,
        String(within.length),
        share(within.reduce((sum, { chance }) => sum + chance, 0)),
        share(within.filter(({ accident }) => accident).length),
        share(within.filter(({ accident, right }) => !accident && !right).length),
      ];
    })
  );
}
