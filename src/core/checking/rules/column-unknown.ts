import { aboutTable } from "../found";
import type { Rule } from "../rule";

/** A column under births that could not be placed: its counts are in no figure. */
export const columnUnknown: Rule<"column-unknown"> = {
  id: "column-unknown",
  severity: "warning",
  since: "0.1.0",
  find: ({ tables }) =>
    tables.flatMap((table) =>
      table.unplaced.map(({ row, column, label }) =>
        aboutTable(table, {
          cell: { file: table.file, sheet: table.sheet, row, column },
          actual: label,
          mark: label,
        })
      )
    ),
};
