/** 填报日期 and its like: below the table, or in the lines above it. */
import type { StatedDay } from "../model/birth-table";
import { dayOfSerial } from "../model/period";
import type { Day } from "../model/period";
import { cellKey } from "../model/sheet-grid";
import type { CellValue } from "../model/sheet-grid";
import { textOf } from "./folded-text";
import { cellsAfter } from "./labelled-values";
import { dayInText } from "./period-text";
import type { SourceSheet } from "./source-sheet";

/** Serial numbers of 1950-01-01 and 2100-01-01; other numbers are no dates of forms. */
const EARLIEST = 18264;
const LATEST = 73051;

/** The first date behind a label of these rows, or null where none has a value. */
export function statedSubmission(sheet: SourceSheet, rows: readonly number[]): StatedDay | null {
  for (const row of rows) {
    const pairs = sheet.labelled(row);
    for (const [index, pair] of pairs.entries()) {
      if (pair.kind !== "submitted") continue;
      const day = dayInText(pair.value);
      if (day) return stated(sheet, row, pair.column, day);
      const lastOfCell = pairs[index + 1]?.column !== pair.column;
      const next = lastOfCell ? dayAfter(sheet, row, pair.column, pair.value) : null;
      if (next) return next;
    }
  }
  return null;
}

function stated(sheet: SourceSheet, row: number, column: number, day: Day): StatedDay {
  return { day, cell: { file: sheet.grid.file, sheet: sheet.grid.name, row, column } };
}

/** The value in the next cell, or spread over several (`2025` `年` `4` `月` `3` `日`). */
function dayAfter(
  sheet: SourceSheet,
  row: number,
  column: number,
  begun: string
): StatedDay | null {
  const cells = cellsAfter(sheet.row(row), column);
  const [next] = cells;
  if (!next) return null;
  const serial = dayOfCell(next.value, sheet.grid.numberFormats.get(cellKey(row, next.column)));
  if (serial) return stated(sheet, row, next.column, serial);
  let text = begun;
  for (const cell of cells.slice(0, 8)) {
    text += textOf(cell.value);
    const day = dayInText(text);
    if (day && !/\d$/.test(text)) return stated(sheet, row, next.column, day);
  }
  const day = dayInText(text);
  return day ? stated(sheet, row, next.column, day) : null;
}

function dayOfCell(value: CellValue, format: string | undefined): Day | null {
  if (typeof value !== "number" || value < EARLIEST || value > LATEST) return null;
  const letters = (format ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[ymd年月日]/i.test(letters) ? dayOfSerial(value) : null;
}
