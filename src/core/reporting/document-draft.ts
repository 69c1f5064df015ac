/**
 * 文书: sheets to be printed on A4 portrait and sealed: paragraphs and small tables in one column grid, and cells that
 * the clerk fills in, by id. Column 0 holds the ids, hidden; the label of an input stands in the first column in
 * sight, the input in those after it.
 */
import type { ClerkEntries } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import { a1 } from "../model/cell-ref";
import type { GridRange } from "../model/sheet-grid";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import type { DocumentKind } from "./result-sheets";

export type DraftCell = PlanCell | null;

const LABEL = 1;
const INPUT = 2;
const KEY = "typed.text";

export class DocumentDraft {
  private readonly rows: DraftCell[][] = [];
  private readonly merges: GridRange[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly breaks: number[] = [];
  private readonly typed: ReadonlyMap<string, Readonly<Record<string, string | number>>>;
  private printFrom: number | null = null;
  private printTo: number | null = null;

  /** @param widths of the columns in sight */
  constructor(
    private readonly kind: DocumentKind,
    private readonly widths: readonly number[],
    entries: ClerkEntries
  ) {
    const rows = typedRows(entries, kind);
    this.typed = new Map([...rows].map(([id, { values }]) => [id, values]));
    this.rows.push(
      Array.from({ length: widths.length + 1 }, (_, column): DraftCell => {
        const key = column === 0 ? `hengbi.${kind}` : column === INPUT ? KEY : null;
        return key === null ? null : { value: key, look: "faded" };
      })
    );
  }

  /** Index of the next row. */
  get next(): number {
    return this.rows.length;
  }

  /** Address of a column in sight (from 0) in a row of this sheet. */
  at(row: number, column: number): string {
    return a1(row, column + 1);
  }

  /** What the clerk typed into the cell of this id; null for none. */
  typedText(id: string): string | null {
    const value = this.typed.get(id)?.["text"];
    return value === undefined ? null : String(value);
  }

  /** Over the whole width. */
  line(cell: PlanCell, height?: number): void {
    if (height !== undefined) this.tall(height);
    this.merge(LABEL);
    this.push([cell]);
  }

  /** A label, and a cell over the rest of the width. */
  labelled(label: PlanCell, cell: PlanCell): void {
    this.merge(INPUT);
    this.push([label, cell, ...this.bordered(cell.look)]);
  }

  /** One cell a column in sight. */
  cells(cells: readonly DraftCell[]): void {
    this.push(cells);
  }

  /** Rows of the sheet, columns in sight from 0; both ends included. */
  mergeBlock(firstRow: number, lastRow: number, first: number, last: number): void {
    this.merges.push({ firstRow, lastRow, firstColumn: first + 1, lastColumn: last + 1 });
  }

  /** Height in points of the next row. */
  tall(height: number): void {
    this.heights[this.next] = height;
  }

  blank(): void {
    this.push([]);
  }

  /** The address of the cell to fill in. */
  input(id: string, label: string, value: string | null): string {
    const row = this.next;
    this.labelled({ value: label, look: "strong" }, { value, look: "input" });
    this.rows[row]?.splice(0, 1, { value: id, look: "faded" });
    return a1(row, INPUT);
  }

  newPage(): void {
    this.breaks.push(this.next);
  }

  /** Printed are the rows from here … */
  startPrinting(): void {
    this.printFrom = this.next;
  }

  /** … to here. */
  stopPrinting(): void {
    this.printTo = this.next - 1;
  }

  plan(name: string): SheetPlan {
    return {
      kind: this.kind,
      name,
      columns: [{ width: 8, hidden: true }, ...this.widths.map((width) => ({ width }))],
      rows: this.rows,
      rowHeights: this.heights,
      hiddenRows: [0],
      merges: this.merges,
      freeze: { rows: 0, columns: 0 },
      printTitle: null,
      pageBreaks: this.breaks,
      printArea: {
        firstRow: this.printFrom ?? 1,
        lastRow: this.printTo ?? this.rows.length - 1,
        firstColumn: LABEL,
        lastColumn: this.widths.length,
      },
      filter: null,
      validations: [],
      conditionalLooks: [],
      portrait: true,
    };
  }

  private push(cells: readonly DraftCell[]): void {
    this.rows.push([null, ...cells]);
  }

  private merge(firstColumn: number): void {
    const lastColumn = this.widths.length;
    if (lastColumn > firstColumn) {
      this.merges.push({ firstRow: this.next, lastRow: this.next, firstColumn, lastColumn });
    }
  }

  /** Borders go around a merged cell only where each of its cells has them. */
  private bordered(look: Look): DraftCell[] {
    return Array.from({ length: this.widths.length - 2 }, () => ({ value: null, look }));
  }
}
