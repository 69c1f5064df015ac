/** Rows, merges, heights and page breaks of 核查反馈单 as they are put together from top to bottom. */
import type { GridRange } from "../model/sheet-grid";
import type { Look, PlanCell } from "../model/sheet-plan";
import { FEEDBACK_COLUMNS, FIRST_SHOWN, LAST_SHOWN } from "./feedback-columns";

export class FeedbackDraft {
  readonly rows: (readonly (PlanCell | null)[])[] = [];
  readonly merges: GridRange[] = [];
  readonly heights: Record<number, number> = {};
  readonly breaks: number[] = [];

  /** Index of the next row. */
  get next(): number {
    return this.rows.length;
  }

  /** Cells by column; the others stay untouched. */
  add(cells: ReadonlyMap<number, PlanCell>, height?: number): void {
    if (height !== undefined) this.heights[this.next] = height;
    this.rows.push(FEEDBACK_COLUMNS.map((_, column) => cells.get(column) ?? null));
  }

  /** A text that runs over the empty cells beside it: merging each line of each page would cost calls. */
  line(value: string, look: Look, height?: number): void {
    this.add(new Map([[FIRST_SHOWN, { value, look }]]), height);
  }

  /** A text of any length over the whole width. */
  paragraph(value: string, look: Look): void {
    this.merge(0, 0, FIRST_SHOWN, LAST_SHOWN);
    this.line(value, look);
  }

  /** Of rows counted from the next one on. */
  merge(down: number, lastDown: number, firstColumn: number, lastColumn: number): void {
    const firstRow = this.next + down;
    this.merges.push({ firstRow, lastRow: this.next + lastDown, firstColumn, lastColumn });
  }
}
