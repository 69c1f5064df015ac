/** The figures of one side's table by unit, with the cells that they are made of. */
import type { Settings } from "../model/settings";
import { ALL_UNITS } from "../model/births";
import type { BirthTable } from "../model/birth-table";
import type { CellRef, Place, RangeRef } from "../model/cell-ref";
import { TableCounts } from "../counting/table-counts";
import type { Figure } from "./margins";

export class SideFigures {
  readonly counts: TableCounts;

  constructor(
    readonly table: BirthTable,
    settings: Settings,
    /** Rows (indexes) of the units by their key, in sheet order: see UnitRows. */
    readonly rowOf: ReadonlyMap<string, number>
  ) {
    this.counts = new TableCounts(table, settings);
  }

  nameOf(row: number): string {
    return this.table.rows[row]?.name ?? ALL_UNITS;
  }

  isBlank(row: number): boolean {
    return this.table.rows[row]?.blank ?? true;
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
  private sumOfUnits({ parity, sex }: Figure) {
    let sum: number | null = null;
    const cells: CellRef[] = [];
    for (const row of this.rowOf.values()) {
      if (this.table.rows[row]?.blank) continue;
      const count = this.counts.count(row, parity, sex);
      if (count === null) return null;
      sum = (sum ?? 0) + count;
      cells.push(...this.counts.cells(row, parity, sex));
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
