import { earlierFiles } from "../../counting/earlier-files";
import { isDue } from "../../model/calendar";
import { monthsBetween, monthsOf, span } from "../../model/period";
import type { Month, Period } from "../../model/period";
import { SIDES } from "../../model/births";
import { formsClaiming, monthlyRange } from "../monthly-forms";
import type { Rule } from "../rule";

/** So many months in a row are one fault: a form with a wrong year, or an office that reports elsewhere. */
const ONE_FAULT_FROM_MONTHS = 12;

/**
 * A month that is due has no sheet on a side that has sheets. An office without any form of a side
 * counts where other offices have both: a county's own sheet beside those of its townships does not.
 */
export const monthMissing: Rule<"month-missing"> = {
  id: "month-missing",
  severity: "error",
  since: "0.1.0",
  find: (examination) => {
    const { offices, settings, asOf } = examination;
    const earlier = earlierFiles(examination.tables, settings);
    const tables = examination.tables.filter(({ file }) => !earlier.has(file));
    const range = monthlyRange({ ...examination, tables });
    if (range === null || asOf === null) return [];
    const due = monthsOf(range.first, range.last).filter((month) => isDue(month, asOf, settings));
    const bothExpected = offices.some((office) => SIDES.every((side) => office[side].size > 0));
    return offices.flatMap((office) =>
      SIDES.filter((side) => bothExpected || office[side].size > 0).flatMap((side) => {
        const claimed = formsClaiming(examination, office, side);
        const missing = due.filter((month) => !office[side].has(month) && !claimed.has(month));
        return faults(missing).map((period) => ({
          cell: null,
          side,
          reportingUnit: office.name,
          period,
        }));
      })
    );
  },
};

/** Months in order as single months, long runs of them as one span. */
function faults(missing: readonly Month[]): Period[] {
  const runs: Month[][] = [];
  for (const month of missing) {
    const open = runs.at(-1);
    if (open && monthsBetween(open.at(-1) ?? month, month) === 1) open.push(month);
    else runs.push([month]);
  }
  return runs.flatMap((run) =>
    run.length < ONE_FAULT_FROM_MONTHS ? run : [span(run[0] ?? "", run.at(-1) ?? "")]
  );
}
