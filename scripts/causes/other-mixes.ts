/** The same measure where slips are rarer or more frequent and noise is heavier: what the fixed mix may have flattered. */
import { measured, pooled, ratesOf, sumOf } from "../../test/causes/measure";
import { FIXED_MIX, seededYear } from "../../test/causes/seeded-year";
import { percent, printTable } from "./table";

const MIXES: readonly (readonly [every: number, wrong: number, upTo: number])[] = [
  [40, 2, 1],
  [40, 0, 1],
  [40, 5, 1],
  [40, 2, 3],
  [40, 5, 3],
  [10, 2, 1],
  [200, 2, 1],
  [400, 5, 3],
];

export function printMixes(units: number, seeds: readonly number[], named: string): void {
  console.log(`\n${units} units, ${named}\n`);
  printTable(
    [
      "unit-months for a slip",
      "noise, % of cells",
      "up to ±",
      "with signature",
      "likely causes",
      "precision %",
      "recall, signature %",
      "recall, all %",
    ],
    MIXES.map(([every, wrong, upTo]) => {
      const years = seeds.map((seed) =>
        measured(
          seededYear({
            ...FIXED_MIX,
            units,
            seed,
            unitMonthsPerSlip: every,
            noise: { share: wrong / 100, upTo },
          })
        )
      );
      const tally = sumOf(pooled(years).values());
      const { precision, recallSignature, recallAll } = ratesOf(tally);
      return [
        ...[every, wrong, upTo, tally.signature, tally.likely].map(String),
        ...[precision, recallSignature, recallAll].map((share) => percent(share)),
      ];
    })
  );
}
