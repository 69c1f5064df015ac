import { aboutTable } from "../found";
import { isSameForm } from "../table-parts";
import type { Rule } from "../rule";

/** Neither title nor sheet name nor settings say which month: the table is used for nothing else. */
export const periodMissing: Rule<"period-missing"> = {
  id: "period-missing",
  severity: "error",
  since: "0.1.0",
  find: ({ tables }) =>
    tables
      .filter((table) => table.period === null)
      // The months of one form lack their year together.
      .filter((table, index, all) => all.findIndex((other) => isSameForm(other, table)) === index)
      .map((table) => aboutTable(table, { cell: table.title, detail: { sheet: table.sheet } })),
};
