/** Which columns beside the units, or in their place, say the month or the year of every row. */
import type { CellValue } from "../model/sheet-grid";
import { isEmpty } from "./folded-text";
import { headerText } from "./header-meaning";
import type { SourceSheet } from "./source-sheet";
import type { TableLayout } from "./table-layout";
import { timeInCell } from "./time-cell";
import { timeHeader } from "./time-headers";
import type { TimeHeader } from "./time-headers";

export interface TimeColumn extends TimeHeader {
  readonly column: number;
  /** Row of its header word, or null where its cells alone told. */
  readonly headerRow: number | null;
}

export interface TimeColumns {
  readonly columns: readonly TimeColumn[];
  /** The other columns that may name units; empty where the rows are the months of one office. */
  readonly units: readonly number[];
}

/** The first rows below the header tell whether the column of units holds months instead. */
const LOOKED_AT = 3;

/** Null for a form of one time: nearly all of them. */
export function timeColumns(sheet: SourceSheet, layout: TableLayout): TimeColumns | null {
  const firstCount = layout.columns[0]?.column ?? 0;
  const named: TimeColumn[] = [];
  for (let column = layout.firstColumn; column < firstCount; column++) {
    const found = byHeader(sheet, layout, column);
    if (found) named.push(found);
  }
  const at = new Set(named.map(({ column }) => column));
  const units = layout.unitNamed ? layout.unitColumns.filter((column) => !at.has(column)) : [];
  if (named.length > 0 && named.length <= 2) return { columns: named, units };
  if (named.length > 2) return null;

  const instead = layout.unitColumns.find((column) => holdsTimes(sheet, layout, column));
  if (instead === undefined) return null;
  return {
    columns: [{ column: instead, headerRow: null, bare: null, weak: false }],
    units: layout.unitColumns.filter((column) => column !== instead && layout.unitNamed),
  };
}

function byHeader(sheet: SourceSheet, layout: TableLayout, column: number): TimeColumn | null {
  const { firstRow, lastRow } = layout.block;
  for (let row = firstRow; row <= lastRow; row++) {
    const value = sheet.row(row)[column];
    if (typeof value !== "string" || isEmpty(value)) continue;
    const found = timeHeader(headerText(value));
    if (found) return { column, headerRow: row, ...found };
  }
  return null;
}

function holdsTimes(sheet: SourceSheet, layout: TableLayout, column: number): boolean {
  let looked = 0;
  for (let row = layout.block.lastRow + 1; row < sheet.rowCount && looked < LOOKED_AT; row++) {
    const value: CellValue = sheet.row(row)[column] ?? null;
    if (isEmpty(value)) continue;
    looked++;
    const time = timeInCell(sheet, row, column, null);
    if (time?.kind === "months" || time?.kind === "year") return true;
  }
  return false;
}
