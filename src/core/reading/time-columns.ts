/** Which columns beside the units, or in their place, say the month or the year of every row. */
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
  /** The months are lines of their own between the units, and say the month of what follows. */
  readonly asLines: boolean;
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
  if (named.length > 0 && named.length <= 2) return { columns: named, units, asLines: false };
  if (named.length > 2) return null;

  const instead = layout.unitColumns.find((column) => holdsTimes(sheet, layout, column));
  if (instead === undefined) return null;
  const columns = [{ column: instead, headerRow: null, bare: null, weak: false }];
  if (areLines(sheet, layout, instead)) return { columns, units: [instead], asLines: true };
  const others = layout.unitColumns.filter((column) => column !== instead && layout.unitNamed);
  return { columns, units: others, asLines: false };
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
  return firstRows(sheet, layout, column).some((row) => isTime(sheet, row, column));
}

/** 1月 alone in its row, and a unit with figures below it. */
function areLines(sheet: SourceSheet, layout: TableLayout, column: number): boolean {
  const rows = firstRows(sheet, layout, column);
  const line = rows.findIndex((row) => isTime(sheet, row, column));
  const [at, below] = rows.slice(line, line + 2);
  if (at === undefined || below === undefined || isTime(sheet, below, column)) return false;
  return !holdsCounts(sheet, layout, at) && holdsCounts(sheet, layout, below);
}

/** Whether any cell below the counts' headers is filled. */
export function holdsCounts(sheet: SourceSheet, layout: TableLayout, row: number): boolean {
  const values = sheet.row(row);
  return layout.columns.some(({ column }) => !isEmpty(values[column]));
}

function firstRows(sheet: SourceSheet, layout: TableLayout, column: number): number[] {
  const rows: number[] = [];
  for (let row = layout.block.lastRow + 1; row < sheet.rowCount && rows.length < LOOKED_AT; row++) {
    if (!isEmpty(sheet.row(row)[column])) rows.push(row);
  }
  return rows;
}

/** Times begin with a number of some kind; names of units hardly ever do. */
const NUMBERED = /^[\s([（【]*[\d０-９一二三四五六七八九十元上下第民]/;

function isTime(sheet: SourceSheet, row: number, column: number): boolean {
  const value = sheet.row(row)[column];
  if (typeof value === "string" && !NUMBERED.test(value)) return false;
  const kind = timeInCell(sheet, row, column, null)?.kind;
  return kind === "months" || kind === "year";
}
