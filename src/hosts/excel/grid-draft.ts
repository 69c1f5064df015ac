/** A sheet's grid while its pieces come in. */
import {
  cellKey,
  type CellValue,
  type GridRange,
  type OwnSheetKind,
  type SheetGrid,
  type SheetVisibility,
} from "../../core/model/sheet-grid";
import { valueOf } from "./excel-values";

export interface SheetIdentity {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly ownKind: OwnSheetKind | null;
}

/** Days between the two zeros of serial numbers, 1899-12-30 and 1904-01-01 (ECMA-376 part 1, 18.17.4.1). */
const DAYS_TO_1904 = 1462;

export class GridDraft {
  readonly merges: GridRange[] = [];
  readonly hiddenRows = new Set<number>();
  /** Cells whose format was asked for, General ones included. */
  private readonly asked = new Set<number>();
  private readonly values: CellValue[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly formats = new Map<number, string>();
  private unreadable: string | null = null;
  /** See `checksum.ts`; null while nobody asked. */
  checksum: string | null = null;

  constructor(readonly identity: SheetIdentity) {}

  get rows(): readonly (readonly CellValue[])[] {
    return this.values;
  }

  /** A block as Excel's `values` give it. */
  setValues(row: number, column: number, block: readonly (readonly unknown[])[]): void {
    block.forEach((cells, down) => {
      const line = this.line(row + down);
      while (line.length < column) line.push(null);
      cells.forEach((raw, right) => (line[column + right] = valueOf(raw)));
    });
  }

  /** Formulas and formats of a block; its values are there already or come with the same answer. */
  setForms(
    row: number,
    column: number,
    formulas: readonly (readonly unknown[])[],
    formats: readonly (readonly unknown[])[]
  ): void {
    formats.forEach((cells, down) => {
      cells.forEach((format, right) => {
        const key = cellKey(row + down, column + right);
        this.asked.add(key);
        if (typeof format === "string" && !/^general$/i.test(format)) this.formats.set(key, format);
        const formula = formulas[down]?.[right];
        if (typeof formula === "string" && formula.startsWith("=")) this.formulas.set(key, formula);
      });
    });
  }

  wasAsked(row: number, column: number): boolean {
    return this.asked.has(cellKey(row, column));
  }

  fail(reason: string): void {
    this.unreadable = reason;
  }

  /** Keeps the first rows only. */
  cut(rows: number): void {
    this.values.length = Math.min(this.values.length, rows);
  }

  /** The grid; days of a workbook that counts from 1904 become those of all others. */
  grid(date1904: boolean): SheetGrid {
    const { merges, hiddenRows } = this;
    const values = this.trimmed();
    const formulas = new Map<number, string>();
    const numberFormats = new Map<number, string>();
    values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const key = cellKey(row, column);
        const format = this.formats.get(key);
        const formula = this.formulas.get(key);
        if (format !== undefined && value !== null) {
          numberFormats.set(key, format);
          if (date1904 && typeof value === "number" && isDay(format)) {
            cells[column] = value + DAYS_TO_1904;
          }
        }
        // The text of a cell with an apostrophe reads the same as its "formula".
        if (formula !== undefined && formula !== value) formulas.set(key, formula.slice(1));
      });
    });
    return {
      file: "",
      ...this.identity,
      values,
      merges,
      hiddenRows,
      formulas,
      // Excel has calculated whatever it shows.
      uncalculated: new Set(),
      numberFormats,
      ...(this.unreadable === null ? {} : { unreadable: this.unreadable }),
    };
  }

  /** Without the blanks behind the last value of a row, and with a list for every row. */
  private trimmed(): CellValue[][] {
    return Array.from(this.values, (cells: CellValue[] | undefined) => {
      if (!cells) return [];
      let width = cells.length;
      while (width > 0 && cells[width - 1] === null) width--;
      return cells.slice(0, width);
    });
  }

  private line(row: number): CellValue[] {
    return (this.values[row] ??= []);
  }
}

function isDay(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
