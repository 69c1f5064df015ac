import { aboutRow } from "../found";
import type { Rule } from "../rule";
import { blockAt } from "../table-parts";

/** A stated 性别比 that is not male / female × 100 at the decimals that it shows, or stands where none is defined. */
export const statedRatio: Rule<"stated-ratio"> = {
  id: "stated-ratio",
  severity: "warning",
  since: "0.1.0",
  find: ({ ratioFaults }) =>
    ratioFaults.map(({ table, stated, cell, male, female, expected, slip }) => {
      const { parity, label } = blockAt(table, stated.block);
      const several = table.blocks.filter((block) => block.parity === parity).length > 1;
      return aboutRow(table, stated.row, {
        cell,
        parity,
        actual: stated.value ?? stated.shown,
        expected: expected === null ? null : Number(expected),
        detail: {
          male,
          female,
          slip,
          shown: stated.shown,
          right: expected ?? "",
          ...(several && { heading: label }),
        },
        ...(several && { mark: label }),
      });
    }),
};
