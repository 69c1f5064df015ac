import type { BirthTable } from "../../model/birth-table";
import { arrivals } from "../arrivals";
import { aboutTable } from "../found";
import { isTableDue } from "../judged-tables";
import type { Rule } from "../rule";
import { isSameForm, rowAt } from "../table-parts";

/** A due monthly form says nothing of its day, and 收报登记 does not either: to be confirmed. */
export const submissionDateMissing: Rule<"submission-date-missing"> = {
  id: "submission-date-missing",
  severity: "info",
  since: "0.1.0",
  find: (examination) =>
    arrivals(examination)
      .filter(({ table, report }) => table.submitted === null && (report?.typed ?? null) === null)
      .filter(({ table }) => isTableDue(table, examination))
      // A form of several months has one footer: asked for once.
      .filter(({ table }, index, all) => {
        const first = all.findIndex((other) => isSameForm(other.table, table));
        return first === index;
      })
      .map(({ table }) => aboutTable(table, { cell: footerCell(table) })),
};

/** Where the footer stands in these forms: below the last row of the table. */
function footerCell(table: BirthTable) {
  const { file, sheet, unitHeader } = table;
  return {
    file,
    sheet,
    row: rowAt(table, table.rows.length - 1).row + 1,
    column: unitHeader.column,
  };
}
