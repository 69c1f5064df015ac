import { aboutTable, headerCell } from "../found";
import type { Rule } from "../rule";
import { oncePerForm } from "../table-parts";

/** Only totals and sexes can be compared. */
export const noParityColumns: Rule<"no-parity-columns"> = {
  id: "no-parity-columns",
  severity: "info",
  since: "0.1.0",
  find: ({ tables }) =>
    oncePerForm(
      tables.filter((table) => !table.hasParity),
      (table) => table
    ).map((table) => aboutTable(table, { cell: headerCell(table) })),
};
