import type { BirthTable } from "../../model/birth-table";
import { aboutTable } from "../found";
import type { Rule } from "../rule";

/** Two visible sheets of one side, month and office: the first is used. */
export const tableDuplicate: Rule<"table-duplicate"> = {
  id: "table-duplicate",
  severity: "error",
  since: "0.1.0",
  find: ({ series, sums, conflicting }) =>
    series.flatMap((one) =>
      one.duplicates
        // A sheet whose title and name disagree is a duplicate only because of that.
        .filter(({ table, first }) => !conflicting.has(table) && !conflicting.has(first))
        .filter(({ table, first }) => sums.has(table) && sums.has(first))
        .map(({ table, first }) =>
          aboutTable(table, {
            cell: table.title,
            related: [first.title],
            detail: { first: nameOf(first, table), second: nameOf(table, first) },
          })
        )
    ),
};

/** The sheet's name, with its file where the two stand in different ones. */
function nameOf(table: BirthTable, other: BirthTable): string {
  return table.file === other.file ? table.sheet : `${table.file}#${table.sheet}`;
}
