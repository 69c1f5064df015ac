/**
 * Computes formulas that a file holds without a stored value (written by a program that does not
 * calculate): sums and differences of cells and ranges in the same workbook. Anything else stays unknown,
 * never 0. As in Excel, an empty cell is 0 and text inside a SUM range is passed over.
 */
import { columnIndex } from "../model/cell-ref";
import { cellKey } from "../model/sheet-grid";
import type { SheetGrid } from "../model/sheet-grid";
import { formulaTokens } from "./formula-tokens";
import type { FormulaToken } from "./formula-tokens";

/** Cells visited for all formulas of one reading; a bound, because ranges of ranges multiply. */
const MOST_VISITS = 5_000_000;
/** References that lead on to references; deeper chains would exhaust the stack. */
const DEEPEST = 200;

interface Place {
  readonly grid: SheetGrid;
  readonly row: number;
  readonly column: number;
}

export class SumFormulas {
  private readonly sheets = new Map<string, SheetGrid>();
  private readonly known = new Map<SheetGrid, Map<number, number | null>>();
  private readonly open = new Map<SheetGrid, Set<number>>();
  private visits = 0;
  private depth = 0;

  constructor(grids: readonly SheetGrid[]) {
    for (const grid of grids) this.sheets.set(sheetKey(grid.file, grid.name), grid);
  }

  /** The value of an uncalculated formula, or null: not a sum, a circle, or too deep. */
  value(grid: SheetGrid, row: number, column: number): number | null {
    const key = cellKey(row, column);
    const known = this.known.get(grid)?.get(key);
    if (known !== undefined) return known;
    const open = this.openCells(grid);
    if (open.has(key) || this.depth >= DEEPEST) return null;
    open.add(key);
    this.depth++;
    const tokens = formulaTokens(grid.formulas.get(key) ?? "?");
    const value = tokens ? new Sum(tokens, grid, this).result() : null;
    this.depth--;
    open.delete(key);
    // A null found while other cells are open may come from the circle or the depth: it is not final.
    if (value !== null || this.depth === 0) this.remember(grid, key, value);
    return value;
  }

  /** A cell inside a formula: `ranged` passes text over as SUM does. */
  cell({ grid, row, column }: Place, ranged: boolean): number | null {
    if (++this.visits > MOST_VISITS) return null;
    if (grid.uncalculated.has(cellKey(row, column))) return this.value(grid, row, column);
    const value = grid.values[row]?.[column];
    if (value == null) return 0;
    if (typeof value === "number") return value;
    if (ranged) return typeof value === "object" ? null : 0;
    if (typeof value === "boolean") return Number(value);
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
    return Number.isNaN(number) ? null : number;
  }

  sheet(file: string, name: string): SheetGrid | null {
    return this.sheets.get(sheetKey(file, name)) ?? null;
  }

  private openCells(grid: SheetGrid): Set<number> {
    const open = this.open.get(grid) ?? new Set<number>();
    this.open.set(grid, open);
    return open;
  }

  private remember(grid: SheetGrid, key: number, value: number | null): void {
    const known = this.known.get(grid) ?? new Map<number, number | null>();
    known.set(key, value);
    this.known.set(grid, known);
  }
}

function sheetKey(file: string, name: string): string {
  // Excel compares sheet names without regard to case.
  return `${file}\n${name.toLowerCase()}`;
}

/** Recursive descent over the tokens; every method gives null as soon as something is not understood. */
class Sum {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly home: SheetGrid,
    private readonly formulas: SumFormulas
  ) {}

  result(): number | null {
    const value = this.expression();
    return this.at === this.tokens.length ? value : null;
  }

  private expression(): number | null {
    let total = this.term();
    while (total !== null && (this.takes("+", true) || this.takes("-", true))) {
      const negative = this.takes("-");
      if (!negative) this.takes("+");
      const term = this.term();
      total = term === null ? null : negative ? total - term : total + term;
    }
    return total;
  }

  private term(): number | null {
    if (this.takes("+")) return this.term();
    if (this.takes("-")) {
      const value = this.term();
      return value === null ? null : -value;
    }
    const token = this.tokens[this.at];
    this.at++;
    if (token?.kind === "number") return token.value;
    if (token?.kind === "sum") return this.takes("(") ? this.sumArguments() : null;
    if (token?.kind === "cell") return this.single(token);
    if (token?.kind !== "sign" || token.sign !== "(") return null;
    const inner = this.expression();
    return this.takes(")") ? inner : null;
  }

  private single(token: FormulaToken & { kind: "cell" }): number | null {
    const grid = this.gridOf(token);
    if (!grid || token.row === null || this.takes(":", true)) return null;
    return this.formulas.cell({ grid, row: token.row, column: columnIndex(token.letters) }, false);
  }

  private sumArguments(): number | null {
    let total = 0;
    for (;;) {
      const part = this.argument();
      if (part === null) return null;
      total += part;
      if (!this.takes(",")) return this.takes(")") ? total : null;
    }
  }

  private argument(): number | null {
    const from = this.tokens[this.at];
    const colon = this.tokens[this.at + 1];
    const to = this.tokens[this.at + 2];
    const isRange = colon?.kind === "sign" && colon.sign === ":";
    if (from?.kind !== "cell") return this.expression();
    if (isRange) {
      if (to?.kind !== "cell" || to.sheet !== null) return null;
      this.at += 3;
      return this.range(from, to);
    }
    return this.expression();
  }

  private range(
    from: FormulaToken & { kind: "cell" },
    to: FormulaToken & { kind: "cell" }
  ): number | null {
    const grid = this.gridOf(from);
    if (!grid || (from.row === null) !== (to.row === null)) return null;
    const lastUsed = grid.values.length - 1;
    const rows = [from.row ?? 0, to.row ?? lastUsed].sort((a, b) => a - b);
    const columns = [columnIndex(from.letters), columnIndex(to.letters)].sort((a, b) => a - b);
    const lastRow = Math.min(rows[1] ?? 0, lastUsed);
    let total = 0;
    for (let row = rows[0] ?? 0; row <= lastRow; row++) {
      const lastColumn = Math.min(columns[1] ?? 0, widest(grid, row));
      for (let column = columns[0] ?? 0; column <= lastColumn; column++) {
        const value = this.formulas.cell({ grid, row, column }, true);
        if (value === null) return null;
        total += value;
      }
    }
    return total;
  }

  private gridOf(token: FormulaToken & { kind: "cell" }): SheetGrid | null {
    return token.sheet === null ? this.home : this.formulas.sheet(this.home.file, token.sheet);
  }

  /** Whether a sign comes next; it is consumed unless `look` is set. */
  private takes(sign: string, look = false): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || token.sign !== sign) return false;
    if (!look) this.at++;
    return true;
  }
}

/** Last column of a row that can hold anything; an uncalculated cell may stand beyond the values. */
function widest(grid: SheetGrid, row: number): number {
  const width = (grid.values[row]?.length ?? 0) - 1;
  return grid.uncalculated.size > 0 ? Math.max(width, widestUncalculated(grid)) : width;
}

const widestKnown = new WeakMap<SheetGrid, number>();

function widestUncalculated(grid: SheetGrid): number {
  const known = widestKnown.get(grid);
  if (known !== undefined) return known;
  let widest = -1;
  for (const key of grid.uncalculated) widest = Math.max(widest, key % cellKey(1, 0));
  widestKnown.set(grid, widest);
  return widest;
}
