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
