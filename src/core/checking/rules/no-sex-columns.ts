import { aboutTable, headerCell } from "../found";
import type { Rule } from "../rule";
import { oncePerForm } from "../table-parts";

/** A births table without 男 and 女: no ratio can be computed from it. */
export const noSexColumns: Rule<"no-sex-columns"> = {
  id: "no-sex-columns",
  severity: "error",
  since: "0.1.0",
  find: ({ tables }) =>
    oncePerForm(
      tables.filter((table) => !table.hasSex),
      (table) => table
    ).map((table) => aboutTable(table, { cell: headerCell(table) })),
};
