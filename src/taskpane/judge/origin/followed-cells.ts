/**
 * From a cell of an own sheet down to the cells that its figure is made of: along the formulas, through
 * own sheets, and where a figure stands without one, along what its row is about.
 */
import { isOwnCell, isRange } from "../../../core/model/cell-ref";
import type { CellRef, Place } from "../../../core/model/cell-ref";
import { cellKey, valueAt } from "../../../core/model/sheet-grid";
import type { GridRange, SheetGrid } from "../../../core/model/sheet-grid";
import type { OwnPlaces } from "../../../core/reading/own-sheets";
import { formulaRanges } from "./formula-ranges";
import type { FormulaRange } from "./formula-ranges";
import type { JudgedRows } from "./judged-rows";
import type { OwnSheets } from "./own-sheets";

const TYPED = "typed.";
/** Cells looked at, and letters of formulas read, for one question: whoever edits our sheets may ask for the world. */
const MOST_CELLS = 300_000;
const MOST_LETTERS = 5_000_000;

export class FollowedCells {
  /** Source cells, and cells of own sheets that the clerk filled in, in the order of the formulas. */
  readonly ends: CellRef[] = [];
  private readonly seen = new Map<SheetGrid, Set<number>>();
  private cells = 0;
  private letters = 0;

  constructor(
    private readonly own: OwnSheets,
    private readonly rows: JudgedRows
  ) {}

  /** Circles end where they began; nothing is counted twice. */
  follow(start: readonly Place[]): void {
    const open = [...start].reverse();
    for (let place = open.pop(); place && this.cells < MOST_CELLS; place = open.pop()) {
      const next: Place[] = [];
      for (const cell of this.cellsAt(place)) next.push(...this.step(cell));
      while (next.length > 0) open.push(next.pop() as Place);
    }
  }

  /** Where the cell leads to; an end is kept. */
  private step(cell: CellRef): readonly Place[] {
    const grid = this.own.find(cell.file, cell.sheet);
    if (!grid || !this.isNew(grid, cell)) return [];
    const places = this.own.placesOf(grid);
    const here = { ...cell, file: grid.file, sheet: grid.name };
    if (!places) {
      this.ends.push(here);
      return [];
    }
    const formula = grid.formulas.get(cellKey(cell.row, cell.column));
    return formula === undefined ? this.behind(grid, places, here) : this.named(grid, formula);
  }

  private behind(grid: SheetGrid, places: OwnPlaces, cell: CellRef): readonly Place[] {
    const key = places.keys[cell.column] ?? "";
    const id = places.idAt(cell.row);
    if (id === null) return [];
    if (!key.startsWith(TYPED)) return this.rows.behindFigure(places.kind, id, key);
    if (valueAt(grid, cell.row, cell.column) !== null) this.ends.push(cell);
    return [];
  }

  private named(grid: SheetGrid, formula: string): readonly Place[] {
    this.letters += formula.length;
    if (this.letters > MOST_LETTERS) return [];
    const sheetOf = (name: string | null) =>
      name === null ? grid : this.own.find(grid.file, name);
    const valueOf = ({ sheet, range }: FormulaRange) => {
      const on = sheetOf(sheet);
      return on ? valueAt(on, range.firstRow, range.firstColumn) : null;
    };
    const lastRowOf = (name: string | null) => (sheetOf(name)?.values.length ?? 0) - 1;
    return formulaRanges(formula, valueOf, lastRowOf).map(({ sheet, range }) => ({
      file: grid.file,
      sheet: sheet ?? grid.name,
      ...range,
    }));
  }

  private cellsAt(place: Place): readonly CellRef[] {
    if (isOwnCell(place)) {
      const cell = this.own.locate(place);
      return cell ? [cell] : [];
    }
    if (!isRange(place)) return [place];
    const grid = this.own.find(place.file, place.sheet);
    return grid ? this.cellsOf(grid, place) : [];
  }

  /** What lies within the used part of the sheet. */
  private cellsOf(grid: SheetGrid, range: GridRange): CellRef[] {
    const cells: CellRef[] = [];
    const lastRow = Math.min(range.lastRow, grid.values.length - 1);
    for (let row = range.firstRow; row <= lastRow; row += 1) {
      const width = Math.max(range.firstColumn + 1, grid.values[row]?.length ?? 0);
      const lastColumn = Math.min(range.lastColumn, width - 1);
      for (let column = range.firstColumn; column <= lastColumn; column += 1) {
        if (this.cells + cells.length >= MOST_CELLS) return cells;
        cells.push({ file: grid.file, sheet: grid.name, row, column });
      }
    }
    return cells;
  }

  private isNew(grid: SheetGrid, { row, column }: CellRef): boolean {
    this.cells += 1;
    const seen = this.seen.get(grid) ?? new Set<number>();
    this.seen.set(grid, seen);
    const key = cellKey(row, column);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  }
}
