import { aboutRow, nameCell } from "../found";
import type { Rule } from "../rule";
import { sumCells } from "../sum-rule";
import { known } from "../table-parts";

/** The same unit twice in a table. Totals that leave the second row out are right. */
export const duplicateUnit: Rule<"duplicate-unit"> = {
  id: "duplicate-unit",
  severity: "error",
  since: "0.1.0",
  find: ({ sums, lists }) =>
    [...sums].flatMap(([table, faults]) =>
      known(lists.get(table), "list").repeated.map(({ row, first }, index) =>
        aboutRow(table, row, {
          cell: nameCell(table, row),
          related: [
            nameCell(table, first),
            ...(index === 0 ? sumCells(table, faults.sums.withoutRepeated) : []),
          ],
        })
      )
    ),
};
