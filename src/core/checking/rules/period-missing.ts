import { aboutTable } from "../found";
import { oncePerForm } from "../table-parts";
import type { Rule } from "../rule";

/** Neither title nor sheet name nor settings say which month: the table is used for nothing else. */
export const periodMissing: Rule<"period-missing"> = {
  id: "period-missing",
  severity: "error",
  since: "0.1.0",
  find: ({ tables }) =>
    // The months of one form lack their year together.
    oncePerForm(
      tables.filter((table) => table.period === null),
      (table) => table
    ).map((table) => aboutTable(table, { cell: table.title, detail: { sheet: table.sheet } })),
};
