/** The monthly forms with numbers, each with what 收报登记 or the form itself says about its arrival. */
import type { BirthTable } from "../model/birth-table";
import type { FormArrival } from "../model/monthly-report";
import { isSpan } from "../model/period";
import type { Month } from "../model/period";
import type { Examination } from "./examination";

export interface Arrival {
  readonly table: BirthTable;
  readonly month: Month;
  /** Of the office's report where it is assessed as a whole; else null: the form's own date counts. */
  readonly report: FormArrival | null;
}

/** One entry a form that stands for its month; forms whose month is in doubt are left out. */
export function arrivals({ offices, filled, conflicting, reports }: Examination): Arrival[] {
  const names = new Set(offices.map((office) => office.name));
  const known = new Map(
    reports
      .filter((report) => names.has(report.unit))
      .map((report) => [`${report.month} ${report.unit}`, report] as const)
  );
  return offices.flatMap(({ name, registration, health }) =>
    [...registration, ...health].flatMap(([month, table]): Arrival[] => {
      if (!filled.has(table) || conflicting.has(table) || isSpan(month)) return [];
      return [{ table, month, report: known.get(`${month} ${name}`)?.[table.side] ?? null }];
    })
  );
}
