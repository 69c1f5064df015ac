import { aboutTable } from "../found";
import type { Rule } from "../rule";

/** Title and sheet name, or title and the line about the period, name different months. Neither is called right. */
export const periodConflict: Rule<"period-conflict"> = {
  id: "period-conflict",
  severity: "error",
  since: "0.1.0",
  find: ({ tables, conflicting }) =>
    tables
      .filter((table) => conflicting.has(table))
      .map((table) => {
        const { title, sheetName, line } = table.statedPeriods;
        return aboutTable(table, {
          cell: table.title,
          actual: title,
          detail: {
            title: title ?? "",
            sheetName: sheetName ?? "",
            sheet: table.sheet,
            ...(line !== undefined && { line }),
          },
          mark: table.sheet,
        });
      }),
};
