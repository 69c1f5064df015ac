/** One worksheet of the stand-in's workbook: plain state, and the rules by which Excel changes it. */
import { cellKey, COLUMNS_OF_A_SHEET, type GridRange } from "../../src/core/model/sheet-grid";
import { contains, overlap } from "./addresses";
import type { ChartRecord } from "./charts";
import { ExcelFailure } from "./excel-failure";
import { typedCell, type TypedCell } from "./typed-input";

export interface SheetName {
  formula: string;
  visible: boolean;
}

export interface Formatted {
  readonly areas: readonly GridRange[];
  readonly property: string;
  readonly value: unknown;
}

export interface Validation {
  readonly areas: readonly GridRange[];
  readonly settings: Record<string, unknown>;
}

export interface ConditionalFormat {
  readonly range: GridRange;
  readonly settings: Record<string, unknown>;
}

export interface Protection {
  readonly password: string | null;
  /** Excel.WorksheetProtectionOptions: what stays allowed. */
  readonly options?: unknown;
}

/** Told before anything of a sheet is changed; may forbid it. */
export type Guard = (sheet: Sheet, what: string) => void;

export class Sheet {
  visibility = "Visible";
  readonly cells = new Map<number, TypedCell>();
  readonly numberFormats = new Map<number, string>();
  readonly links = new Map<number, string>();
  merges: GridRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly names = new Map<string, SheetName>();
  formats: Formatted[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  freeze: GridRange | null = null;
  filter: GridRange | null = null;
  protection: Protection | null = null;
  pageBreaks: number[] = [];
  charts: ChartRecord[] = [];
  readonly pageLayout: Record<string, unknown> = {};
  gridlines = true;
  selected: GridRange | null = null;
  /** Added by the program that the stand-in serves. */
  born = false;
  /** Values that formulas take when the workbook is calculated next. */
  readonly stale = new Map<number, string | number | boolean>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly guard: Guard,
    private readonly calculate: (formula: string) => string | number
  ) {}

  /** Every change of what a sheet holds passes here. */
  change(what: string): void {
    this.guard(this, what);
    if (this.protection) throw new ExcelFailure("AccessDenied", `${what} on a protected sheet`);
  }

  /** The smallest block that holds all values of a range; null without any. */
  usedRange(within: GridRange): GridRange | null {
    let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
    for (const key of this.cells.keys()) {
      const row = Math.floor(key / COLUMNS_OF_A_SHEET);
      const column = key % COLUMNS_OF_A_SHEET;
      if (!contains(within, row, column)) continue;
      firstRow = Math.min(firstRow, row);
      firstColumn = Math.min(firstColumn, column);
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    return lastRow < 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
  }

  /** Sends a value into a cell; null leaves it as it is (API reference: null in a 2D array is ignored). */
  type(row: number, column: number, sent: unknown): void {
    if (sent === null) return;
    if (typeof sent !== "string" && typeof sent !== "number" && typeof sent !== "boolean") {
      throw new ExcelFailure("InvalidArgument", "a value");
    }
    const key = cellKey(row, column);
    const typed = typedCell(sent, this.numberFormats.get(key) ?? "General", this.calculate);
    if (typed) this.cells.set(key, typed);
    else this.cells.delete(key);
  }

  /** Range.clear("All"): contents, formats and links. */
  clear(range: GridRange): void {
    for (const map of [this.cells, this.numberFormats, this.links]) {
      for (const key of map.keys()) if (inside(range, key)) map.delete(key);
    }
    this.formats = this.formats.flatMap((each) => {
      const areas = each.areas.filter((area) => !overlap(area, range));
      return areas.length > 0 ? [{ ...each, areas }] : [];
    });
  }

  setHidden(rows: Set<number>, first: number, last: number, hidden: boolean): void {
    if (!hidden) for (const each of rows) if (each >= first && each <= last) rows.delete(each);
    if (hidden) for (let each = first; each <= last; each++) rows.add(each);
  }

  /** The value of a format property at a cell, the last one set counts. */
  formatAt(row: number, column: number, property: string): unknown {
    return this.formats.findLast(
      (each) => each.property === property && each.areas.some((area) => contains(area, row, column))
    )?.value;
  }
}

function inside(range: GridRange, key: number): boolean {
  return contains(range, Math.floor(key / COLUMNS_OF_A_SHEET), key % COLUMNS_OF_A_SHEET);
}
