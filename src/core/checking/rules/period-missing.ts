import { aboutTable } from "../found";
import type { Rule } from "../rule";

/** Neither title nor sheet name nor settings say which month: the table is used for nothing else. */
export const periodMissing: Rule<"period-missing"> = {
  id: "period-missing",
  severity: "error",
  since: "0.1.0",
  find: ({ tables }) =>
    tables
      .filter((table) => table.period === null)
      .map((table) => aboutTable(table, { cell: table.title, detail: { sheet: table.sheet } })),
};
