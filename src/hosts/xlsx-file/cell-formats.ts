/** Number formats of binary workbooks: codes by the style index of a cell, and what they do to days. */
import { DAYS_TO_1904 } from "./worksheet-part";
import { BUILT_IN_FORMATS, isDateFormat } from "./number-formats";
import type { SheetCells } from "./sheet-cells";

export class CellFormats {
  private readonly codes = new Map(BUILT_IN_FORMATS);
  private readonly ofStyle: number[] = [];
  date1904 = false;

  /** A format of the workbook's own. */
  define(id: number, code: string): void {
    this.codes.set(id, code);
  }

  /** The next style in their order. */
  addStyle(formatId: number): void {
    this.ofStyle.push(formatId);
  }

  /** Null for General. */
  code(style: number): string | null {
    const code = this.codes.get(this.ofStyle[style] ?? 0);
    return code === undefined || code === "" || /^general$/i.test(code) ? null : code;
  }

  /** Puts a number into a sheet with its format, days counted from 1900. */
  setNumber(into: SheetCells, row: number, column: number, style: number, value: number): void {
    const code = this.code(style);
    const shifted = this.date1904 && code !== null && isDateFormat(code);
    into.set(row, column, shifted ? value + DAYS_TO_1904 : value);
    if (code !== null) into.format(row, column, code);
  }

  /** The format of a cell that holds no number. */
  setFormat(into: SheetCells, row: number, column: number, style: number): void {
    const code = this.code(style);
    if (code !== null) into.format(row, column, code);
  }
}
