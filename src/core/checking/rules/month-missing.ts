import { isDue } from "../../model/calendar";
import { monthsOf } from "../../model/period";
import { SIDES } from "../../model/births";
import { formsClaiming, monthlyRange } from "../monthly-forms";
import type { Rule } from "../rule";

/** A month that is due has no sheet on a side that has sheets. */
export const monthMissing: Rule<"month-missing"> = {
  id: "month-missing",
  severity: "error",
  since: "0.1.0",
  find: (examination) => {
    const { offices, settings, asOf } = examination;
    const range = monthlyRange(examination);
    if (range === null || asOf === null) return [];
    const due = monthsOf(range.first, range.last).filter((month) => isDue(month, asOf, settings));
    return offices.flatMap((office) =>
      SIDES.filter((side) => office[side].size > 0).flatMap((side) => {
        const claimed = formsClaiming(examination, office, side);
        return due
          .filter((month) => !office[side].has(month) && !claimed.has(month))
          .map((period) => ({ cell: null, side, reportingUnit: office.name, period }));
      })
    );
  },
};
