import { dayOf, lastMonth } from "../../model/period";
import { aboutTable } from "../found";
import type { Rule } from "../rule";

/** The stated end of the period (至3月31日, 截至…) is not the last day of its last month. */
export const cutoffNotMonthEnd: Rule<"cutoff-not-month-end"> = {
  id: "cutoff-not-month-end",
  severity: "warning",
  since: "0.1.0",
  find: ({ tables, conflicting }) =>
    tables.flatMap((table) => {
      const { cutoff, period } = table;
      if (cutoff === null || period === null || conflicting.has(table)) return [];
      const end = dayOf(lastMonth(period), 31);
      if (cutoff.day === end) return [];
      return [aboutTable(table, { cell: cutoff.cell, actual: cutoff.day, expected: end })];
    }),
};
