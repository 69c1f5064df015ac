/** The figures of one side's table by unit, with the cells that they are made of. */
import type { Settings } from "../model/settings";
import { ALL_UNITS } from "../model/births";
import type { BirthTable } from "../model/birth-table";
import type { CellRef, Place, RangeRef } from "../model/cell-ref";
import { TableCounts } from "../counting/table-counts";
import { unitKey } from "../counting/unit-key";
import { unitParts } from "../counting/unit-parts";
import type { Figure } from "./margins";

export class SideFigures {
  readonly counts: TableCounts;
  private readonly parts: ReadonlyMap<string, readonly number[]>;

  constructor(
    readonly table: BirthTable,
    settings: Settings,
    /** Rows (indexes) of the units by their key, in sheet order: see UnitRows. */
    readonly rowOf: ReadonlyMap<string, number>
  ) {
    this.counts = new TableCounts(table, settings);
    this.parts = unitParts(table);
  }

  nameOf(row: number): string {
    return this.table.rows[row]?.name ?? ALL_UNITS;
  }

  isBlank(row: number): boolean {
    return this.rowsOf(row).every((part) => this.table.rows[part]?.blank ?? true);
  }

  /** Births of a unit by its first row; those of its parts are added up, blank ones left out. */
  counter({ parity, sex }: Figure): (row: number) => number | null {
    const count = this.counts.counter(parity, sex);
    if (this.parts.size === 0) return count;
    return (row) => {
      const rows = this.rowsOf(row);
      if (rows.length === 1) return count(row);
      let sum: number | null = null;
      for (const part of rows) {
        if (this.table.rows[part]?.blank !== false) continue;
        const own = count(part);
        if (own === null) return null;
        sum = (sum ?? 0) + own;
      }
      return sum;
    };
  }

  /** {@link counter} of every row, NaN where it is null. */
  figures(figure: Figure): ArrayLike<number> {
    if (this.parts.size === 0) return this.counts.figures(figure.parity, figure.sex);
    const count = this.counter(figure);
    return Float64Array.from(this.table.rows, (_, row) => count(row) ?? Number.NaN);
  }

  /** The cells that {@link counter} adds up. */
  cells(row: number, { parity, sex }: Figure): CellRef[] {
    return this.rowsOf(row).flatMap((part) => this.counts.cells(part, parity, sex));
  }

  /** {@link cells} for one figure, looked up once. */
  cellsOf({ parity, sex }: Figure): (row: number) => CellRef[] {
    const cells = this.counts.cellsOf(parity, sex);
    return this.parts.size === 0 ? cells : (row) => this.rowsOf(row).flatMap(cells);
  }

  private rowsOf(row: number): readonly number[] {
    if (this.parts.size === 0) return [row];
    return this.parts.get(unitKey(this.nameOf(row))) ?? [row];
  }

  /** All units together: the total row where it holds the figure, else the sum of the units. */
  total(figure: Figure): { readonly count: number; readonly cells: readonly CellRef[] } | null {
    const { totalRow } = this.table;
    if (totalRow !== null) {
      const count = this.counts.count(totalRow, figure.parity, figure.sex);
      if (count !== null) {
        return { count, cells: this.counts.cells(totalRow, figure.parity, figure.sex) };
      }
    }
    return this.sumOfUnits(figure);
  }

  /** Null when no unit holds a number, or one holds something that cannot be counted. */
  private sumOfUnits(figure: Figure) {
    let sum: number | null = null;
    const cells: CellRef[] = [];
    const counter = this.counter(figure);
    for (const row of this.rowOf.values()) {
      if (this.isBlank(row)) continue;
      const count = counter(row);
      if (count === null) return null;
      sum = (sum ?? 0) + count;
      cells.push(...this.cells(row, figure));
    }
    return sum === null ? null : { count: sum, cells };
  }

  /** The unit column from its header to the last unit. */
  unitColumn(): RangeRef {
    const { file, sheet, unitHeader, rows } = this.table;
    return {
      file,
      sheet,
      firstRow: unitHeader.row,
      lastRow: rows.reduce((last, row) => Math.max(last, row.row), unitHeader.row),
      firstColumn: unitHeader.column,
      lastColumn: unitHeader.column,
    };
  }
}

/** The cell itself, or the smallest block around several. */
export function placeOf(cells: readonly CellRef[], table: BirthTable): Place {
  const [only] = cells;
  if (only && cells.length === 1) return only;
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  return {
    file: table.file,
    sheet: table.sheet,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}
