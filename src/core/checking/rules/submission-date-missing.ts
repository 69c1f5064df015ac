import type { BirthTable } from "../../model/birth-table";
import { arrivals } from "../arrivals";
import { aboutTable } from "../found";
import { isTableDue } from "../judged-tables";
import type { Rule } from "../rule";
import { isSameForm, oncePerForm, rowAt } from "../table-parts";

/** A due monthly form says nothing of its day, and 收报登记 does not either: to be confirmed. */
export const submissionDateMissing: Rule<"submission-date-missing"> = {
  id: "submission-date-missing",
  severity: "info",
  since: "0.1.0",
  find: (examination) =>
    // A form of several months has one footer.
    oncePerForm(
      arrivals(examination)
        .filter(({ table, report }) => table.submitted === null && (report?.typed ?? null) === null)
        .filter(({ table }) => isTableDue(table, examination)),
      ({ table }) => table
    ).map(({ table }) => aboutTable(table, { cell: footerCell(table, examination.tables) })),
};

/** Where the footer stands in these forms: below the last row of the table, or of all months of its form. */
function footerCell(table: BirthTable, tables: readonly BirthTable[]) {
  const { file, sheet, unitHeader } = table;
  const lastRows = tables
    .filter((other) => isSameForm(other, table))
    .map((other) => rowAt(other, other.rows.length - 1).row);
  return { file, sheet, row: Math.max(...lastRows) + 1, column: unitHeader.column };
}
