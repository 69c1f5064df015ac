/** A sheet to draw on, before it becomes bytes. */
export type CanvasValue = string | number;

export interface CanvasMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * How covered cells come out: `merged` as merges, `lost` with the text in the first cell only, `filled` with the
 * text in each cell, `across` merged over columns while rows are lost.
 */
export type MergeMode = "merged" | "lost" | "filled" | "across";

export class SheetCanvas {
  readonly cells = new Map<number, Map<number, CanvasValue>>();
  readonly formats = new Map<string, string>();
  readonly merges: CanvasMerge[] = [];
  readonly hiddenRows = new Set<number>();

  constructor(
    readonly name: string,
    readonly mergeMode: MergeMode
  ) {}

  put(row: number, column: number, value: CanvasValue, format?: string): void {
    const line = this.cells.get(row) ?? new Map<number, CanvasValue>();
    line.set(column, value);
    this.cells.set(row, line);
    if (format !== undefined) this.formats.set(`${row},${column}`, format);
  }

  /** A text over a block of cells, as the sheet's way with merges has it. */
  cover(text: string, at: CanvasMerge): void {
    this.put(at.row, at.column, text);
    if (at.rows * at.columns === 1) return;
    if (this.mergeMode === "merged") this.merges.push(at);
    if (this.mergeMode === "across" && at.columns > 1) this.merges.push({ ...at, rows: 1 });
    if (this.mergeMode !== "filled") return;
    for (let row = at.row; row < at.row + at.rows; row += 1)
      for (let column = at.column; column < at.column + at.columns; column += 1)
        this.put(row, column, text);
  }

  get rowCount(): number {
    return Math.max(-1, ...this.cells.keys()) + 1;
  }

  get columnCount(): number {
    return Math.max(-1, ...[...this.cells.values()].flatMap((line) => [...line.keys()])) + 1;
  }
}
