/** Which months the monthly forms of a workbook span, and which months doubtful forms may belong to. */
import { officeKey } from "../counting/unit-key";
import type { Office } from "../counting/offices";
import type { Side } from "../model/births";
import type { Month } from "../model/period";
import { isSpan } from "../model/period";
import type { Examination } from "./examination";

type Forms = Pick<Examination, "tables" | "conflicting">;

/** From the first to the last month that either side has a form of; null without monthly forms. */
export function monthlyRange({
  tables,
  conflicting,
}: Forms): { readonly first: Month; readonly last: Month } | null {
  const months = tables
    .filter(({ period, part }) => period !== null && !isSpan(period) && part === null)
    .filter((table) => !conflicting.has(table))
    .map(({ period }) => period ?? "")
    .sort();
  const [first] = months;
  const last = months.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Months named by the title or the sheet name of an office's forms where the two disagree. */
export function formsClaiming({ conflicting }: Forms, office: Office, side: Side): Set<Month> {
  const key = officeKey(office.name);
  const months = new Set<Month>();
  for (const table of conflicting) {
    const own = officeKey(table.reportingUnit);
    if (table.side !== side || table.part !== null || (own !== "" && own !== key)) continue;
    const { title, sheetName, line = null } = table.statedPeriods;
    for (const month of [title, sheetName, line]) if (month !== null) months.add(month);
  }
  return months;
}
