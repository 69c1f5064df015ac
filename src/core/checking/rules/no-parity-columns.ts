import { aboutTable, headerCell } from "../found";
import type { Rule } from "../rule";

/** Only totals and sexes can be compared. */
export const noParityColumns: Rule<"no-parity-columns"> = {
  id: "no-parity-columns",
  severity: "info",
  since: "0.1.0",
  find: ({ tables }) =>
    tables
      .filter((table) => !table.hasParity)
      .map((table) => aboutTable(table, { cell: headerCell(table) })),
};
