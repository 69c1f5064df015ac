/** What findings about a unit in several months have in common: the rows, from the first male to the last count. */
import type { BirthTable } from "../model/birth-table";
import { ALL_UNITS } from "../model/births";
import type { RangeRef } from "../model/cell-ref";
import { at } from "./month-figures";
import type { MonthFigures } from "./month-figures";
import type { Found } from "./rule";
import { known, rowAt } from "./table-parts";

/** Cell: the row in the first of the months; related: in the others. `unit` null: all units together. */
export function monthsFound(
  figures: MonthFigures,
  unit: number | null,
  months: readonly number[],
  detail: NonNullable<Found["detail"]>
): Found {
  const { side, reportingUnit, part, tables } = figures;
  const blocks = months.map((month) => {
    const table = known(tables[month], "month");
    return unit === null
      ? totalBlock(table)
      : countsBlock(table, ...rowsBetween(figures, month, unit, unit));
  });
  const [cell = null, ...related] = blocks;
  return {
    cell,
    related,
    side,
    reportingUnit,
    part,
    unit: unit === null ? ALL_UNITS : unitName(figures, unit),
    period: tables[months[0] ?? 0]?.period ?? null,
    detail,
  };
}

/** As the first form writes it. */
export function unitName(figures: MonthFigures, unit: number): string {
  for (const [month, table] of figures.tables.entries()) {
    const row = figures.rows[at(figures, month, unit)] ?? -1;
    if (row >= 0) return rowAt(table, row).name;
  }
  return known(figures.units[unit], "unit");
}

/** First and last row (indexes) of units that follow one another; the first row of the table where none has one. */
export function rowsBetween(
  figures: MonthFigures,
  month: number,
  first: number,
  last: number
): [number, number] {
  const rows: number[] = [];
  for (let unit = first; unit <= last; unit += 1) {
    const row = figures.rows[at(figures, month, unit)] ?? -1;
    if (row >= 0) rows.push(row);
  }
  return rows.length === 0 ? [0, 0] : [Math.min(...rows), Math.max(...rows)];
}

/** The count columns of some rows. */
export function countsBlock(table: BirthTable, first: number, last: number): RangeRef {
  const { file, sheet, columns } = table;
  const own = columns.filter(({ measure }) => measure === "births").map(({ column }) => column);
  return {
    file,
    sheet,
    firstRow: rowAt(table, first).row,
    lastRow: rowAt(table, last).row,
    firstColumn: Math.min(...own),
    lastColumn: Math.max(...own),
  };
}

function totalBlock(table: BirthTable): RangeRef {
  const total = table.totalRow;
  return total === null
    ? countsBlock(table, 0, table.rows.length - 1)
    : countsBlock(table, total, total);
}
