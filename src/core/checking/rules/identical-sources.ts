import { TableCounts } from "../../counting/table-counts";
import type { Office } from "../../counting/offices";
import type { Month } from "../../model/period";
import type { Settings } from "../../model/settings";
import type { Examination } from "../examination";
import type { Found, Rule } from "../rule";

/** Contract §5: six months or more with 100 births or more. */
const FEWEST_MONTHS = 6;
const FEWEST_BIRTHS = 100;

/** Both sides are equal in every cell although they count by different places: a question, no praise. */
export const identicalSources: Rule<"identical-sources"> = {
  id: "identical-sources",
  severity: "info",
  since: "0.1.0",
  find: (examination) =>
    examination.offices.flatMap((office) => {
      const months = equalMonths(examination, office);
      const births = months.reduce(
        (sum, month) => sum + birthsOf(office, month, examination.settings),
        0
      );
      if (months.length < FEWEST_MONTHS || births < FEWEST_BIRTHS) return [];
      return [asked(office, months, births)];
    }),
};

/** The longest run of compared months, unit by unit and cell by cell, without a difference. */
function equalMonths({ reconciliation }: Examination, office: Office): Month[] {
  const differing = new Set(
    reconciliation.differences
      .filter((difference) => difference.reportingUnit === office.name)
      .map((difference) => difference.period)
  );
  let run: Month[] = [];
  let longest: Month[] = [];
  for (const month of reconciliation.months) {
    // A month without figures says nothing either way.
    if (month.reportingUnit !== office.name || month.compared === 0) continue;
    const equal = month.margin === "cell" && month.byUnit && !differing.has(month.period);
    run = equal ? [...run, month.period] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function birthsOf(office: Office, month: Month, settings: Settings): number {
  const table = office.registration.get(month);
  if (!table) return 0;
  const births = new TableCounts(table, settings).figures("all", "all");
  let sum = 0;
  for (let row = 0; row < births.length; row += 1) {
    const count = births[row] ?? Number.NaN;
    if (!Number.isNaN(count) && table.rows[row]?.kind === "unit") sum += count;
  }
  return sum;
}

function asked(office: Office, months: readonly Month[], births: number): Found {
  const sheets = months.flatMap((month) => [
    office.registration.get(month)?.title ?? [],
    office.health.get(month)?.title ?? [],
  ]);
  const [cell = null, ...related] = sheets.flat();
  return {
    cell,
    related,
    reportingUnit: office.name,
    period: months[0] ?? null,
    detail: { months: months.length, births },
  };
}
