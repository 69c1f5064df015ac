/** Which tables are checked at all, and which of them say something about their month. */
import type { BirthSeries } from "../counting/birth-series";
import type { BirthTable } from "../model/birth-table";
import { isDue } from "../model/calendar";
import { firstMonth, lastMonth } from "../model/period";
import type { CheckingContext } from "./checking-context";

/**
 * Every table but hidden ones that gave way to a visible sheet, and forms of months not yet due that
 * nobody has begun.
 */
export function judgedTables(context: CheckingContext): BirthTable[] {
  const replaced = hiddenReplaced(context.reading.tables, context.series);
  return context.reading.tables.filter(
    (table) => !replaced.has(table) && (hasNumbers(table) || isTableDue(table, context))
  );
}

/** Whether a unit holds a number, or the total row one that is not 0 (a prepared formula shows 0). */
export function hasNumbers(table: BirthTable): boolean {
  return table.rows.some((row) =>
    row.kind === "unit"
      ? !row.blank
      : row.counts.some((count) => count !== null && count !== 0 && !Number.isNaN(count))
  );
}

/** Whether the last month of a table's period is due; false without a period. */
export function isTableDue(
  { period }: BirthTable,
  { asOf, settings }: Pick<CheckingContext, "asOf" | "settings">
): boolean {
  return period !== null && asOf !== null && isDue(lastMonth(period), asOf, settings);
}

/**
 * Whether title and sheet name, or title and the line about the period, disagree about the month (and no setting decides): such a sheet is
 * reported for that, and no rule about months, days or duplicates looks at it.
 */
export function hasPeriodConflict({ statedPeriods }: BirthTable): boolean {
  const { title, sheetName, settings, line } = statedPeriods;
  if (title === null || settings !== null) return false;
  if (line !== undefined) return true;
  if (sheetName === null) return false;
  return sheetName < firstMonth(title) || sheetName > lastMonth(title);
}

function hiddenReplaced(
  tables: readonly BirthTable[],
  series: readonly BirthSeries[]
): Set<BirthTable> {
  const used = new Set(
    series.flatMap((one) => [...one.months.values(), ...one.spans, ...one.overlapping])
  );
  return new Set(
    tables.filter((table) => table.hidden && table.period !== null && !used.has(table))
  );
}
