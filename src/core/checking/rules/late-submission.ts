import { dueDayOf, isLate } from "../../model/calendar";
import { arrivals } from "../arrivals";
import { aboutTable } from "../found";
import type { Rule } from "../rule";

/** A monthly form with numbers arrived after the due day. */
export const lateSubmission: Rule<"late-submission"> = {
  id: "late-submission",
  severity: "error",
  since: "0.1.0",
  find: (examination) =>
    arrivals(examination).flatMap(({ table, month, report }) => {
      const { settings } = examination;
      const { submitted } = table;
      const arrived = report ? report.arrived : (submitted?.day ?? null);
      if (arrived === null) return [];
      if (report ? !report.late : !isLate(month, arrived, settings)) return [];
      return [
        aboutTable(table, {
          cell: report?.evidence ?? submitted?.cell ?? table.title,
          actual: arrived,
          expected: dueDayOf(month, settings),
        }),
      ];
    }),
};
