/** A sheet of a sample workbook as cells, on its way to a file or straight to the core. */
import { columnIndex } from "../../src/core/model/cell-ref";
import type { CellValue, GridRange, SheetGrid } from "../../src/core/model/sheet-grid";
import { cellKey } from "../../src/core/model/sheet-grid";

export type SampleLook =
  "title" | "meta" | "header" | "name" | "count" | "ratio" | "note" | "footer";

export interface SampleCell {
  readonly value?: string | number;
  readonly formula?: string;
  readonly look: SampleLook;
  /** Addresses whose numbers add up to the cell. */
  readonly sum?: readonly string[];
  /** Addresses of boys and girls; empty text without girls. */
  readonly quotient?: readonly [string, string];
}

export interface SampleSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, SampleCell>;
  readonly rows: number;
  readonly columns: number;
  /** In widths of a digit. */
  readonly widths: readonly number[];
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly (readonly [string, string])[];
  readonly freeze: { readonly rows: number; readonly columns: number };
}

/** Looks whose cells have a number format other than General. */
export const NUMBER_FORMATS: Partial<Record<SampleLook, string>> = { ratio: "0.00" };

/** `C5` → row 4, column 2. */
export function placeOf(address: string): { row: number; column: number } {
  const letters = address.replace(/\d+$/, "");
  return { row: Number(address.slice(letters.length)) - 1, column: columnIndex(letters) };
}

export function rangeOf([first, last]: readonly [string, string]): GridRange {
  const from = placeOf(first);
  const to = placeOf(last);
  return {
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: to.row,
    lastColumn: to.column,
  };
}

/** As a host would hand the sheet over after reading the file. */
export function gridOf(sheet: SampleSheet, file = ""): SheetGrid {
  const values: CellValue[][] = Array.from({ length: sheet.rows }, () =>
    Array<CellValue>(sheet.columns).fill(null)
  );
  const formulas = new Map<number, string>();
  const numberFormats = new Map<number, string>();
  for (const [address, cell] of sheet.cells) {
    const { row, column } = placeOf(address);
    const line = values[row];
    if (line) line[column] = cell.value ?? null;
    if (cell.formula) formulas.set(cellKey(row, column), cell.formula);
    // Hosts look at formats only where something is shown.
    const format = cell.value === undefined ? undefined : NUMBER_FORMATS[cell.look];
    if (format) numberFormats.set(cellKey(row, column), format);
  }
  return {
    file,
    name: sheet.name,
    visibility: "visible",
    ownKind: null,
    values,
    merges: sheet.merges.map(rangeOf),
    hiddenRows: new Set(),
    formulas,
    uncalculated: new Set(),
    numberFormats,
  };
}
