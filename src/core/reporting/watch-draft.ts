/** 出生监测 row by row: its blocks stand below each other in one set of columns. */
import { a1 } from "../model/cell-ref";
import type { GridRange } from "../model/sheet-grid";
import type { Look, PlanCell, PlanChart, PlanColumn } from "../model/sheet-plan";

/** Columns of the months; other blocks use the same ones from the left. */
const WIDTHS = {
  id: null,
  month: 17,
  male: 9,
  female: 9,
  births: 9,
  male12: 9,
  female12: 9,
  ratio: 9,
  low: 9,
  high: 9,
  up: 9,
  "up-limit": 9,
  down: 9,
  "down-limit": 9,
  alarm: 18,
  // What only charts look at.
  tick: null,
  above: null,
  below: null,
} as const;

export type WatchKey = keyof typeof WIDTHS;

export const WATCH_KEYS = Object.keys(WIDTHS) as readonly WatchKey[];
export const WATCH_COLUMNS: readonly PlanColumn[] = Object.values(WIDTHS).map((width) =>
  width === null ? { width: 8, hidden: true } : { width }
);

const COLUMN_OF = new Map(WATCH_KEYS.map((key, column) => [key, column]));

export function columnOf(key: WatchKey): number {
  return COLUMN_OF.get(key) ?? 0;
}

export const FIRST_COLUMN = columnOf("month");
export const LAST_COLUMN = columnOf("alarm");
/** Where the left one of two charts ends. */
const HALF_COLUMN = columnOf("ratio");

const CHART_ROWS = 14;
const CHART_ROW_POINTS = 18;
const HEADER_POINTS = 36;

/** A cell over so many columns. */
export interface WideCell extends PlanCell {
  readonly columns?: number;
}

export interface ChartRoom {
  readonly left: GridRange;
  readonly right: GridRange;
}

export class WatchDraft {
  readonly rows: (readonly (PlanCell | null)[])[] = [];
  readonly merges: GridRange[] = [];
  readonly heights: Record<number, number> = {};
  readonly breaks: number[] = [];
  readonly charts: PlanChart[] = [];

  /** Of the next row that is added. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Text over the whole width. */
  line(value: string, look: Look): void {
    this.wide([{ value, look, columns: LAST_COLUMN - FIRST_COLUMN + 1 }]);
  }

  gap(): void {
    this.rows.push([]);
  }

  /** From the first column in sight on. */
  wide(cells: readonly (WideCell | null)[]): number {
    const row: (PlanCell | null)[] = [null];
    for (const each of cells) {
      if (!each) {
        row.push(null);
        continue;
      }
      const { columns = 1, ...cell } = each;
      const firstColumn = row.length;
      row.push(cell, ...Array.from({ length: columns - 1 }, () => borderOf(cell)));
      if (columns > 1) this.merge(firstColumn, row.length - 1);
    }
    return this.rows.push(row) - 1;
  }

  headers(cells: readonly { readonly value: string; readonly columns?: number }[]): void {
    this.heights[this.nextRow] = HEADER_POINTS;
    this.wide(cells.map((cell) => ({ ...cell, look: "header" })));
  }

  byKey(cells: Readonly<Partial<Record<WatchKey, PlanCell>>>): number {
    return this.rows.push(WATCH_KEYS.map((key) => cells[key] ?? null)) - 1;
  }

  chartRoom(): ChartRoom {
    const firstRow = this.nextRow;
    const lastRow = firstRow + CHART_ROWS - 1;
    for (let row = firstRow; row <= lastRow; row += 1) {
      this.heights[row] = CHART_ROW_POINTS;
      this.gap();
    }
    return {
      left: { firstRow, lastRow, firstColumn: FIRST_COLUMN, lastColumn: HALF_COLUMN },
      right: { firstRow, lastRow, firstColumn: HALF_COLUMN + 1, lastColumn: LAST_COLUMN },
    };
  }

  private merge(firstColumn: number, lastColumn: number): void {
    const row = this.nextRow;
    this.merges.push({ firstRow: row, lastRow: row, firstColumn, lastColumn });
  }
}

/** Merged cells keep their own borders and fills. */
function borderOf({ look }: PlanCell): PlanCell | null {
  return look === "note" || look === "title" || look === "plain" ? null : { value: null, look };
}

/** `F9`, in the sheet itself. */
export function here(row: number, key: WatchKey): string {
  return a1(row, columnOf(key));
}

export function rangeIn(first: number, last: number, key: WatchKey): GridRange {
  const column = columnOf(key);
  return { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column };
}
