/**
 * What sheets held when they were first judged in this session, of those that changed since. A figure is
 * found again by what it means (table, unit, column), because rows and columns move.
 */
import type { BirthTable } from "../../core/model/birth-table";
import type { CellRef } from "../../core/model/cell-ref";
import { valueAt } from "../../core/model/sheet-grid";
import type { CellValue, SheetGrid } from "../../core/model/sheet-grid";
import { sheetOf } from "./origin/source-cells";
import type { SourcePlace } from "./origin/source-cells";
import type { SheetKey } from "./protocol";

interface FirstSheet {
  readonly grid: SheetGrid;
  readonly tables: readonly BirthTable[];
}

export class FirstSheets {
  private readonly first = new Map<string, FirstSheet>();

  /**
   * A sheet is about to be replaced.
   *
   * @param judged the tables of the last judgement; without one nothing was checked yet
   */
  replace(before: SheetGrid, after: SheetGrid, judged: readonly BirthTable[]): void {
    const key = sheetOf({ file: before.file, sheet: before.name });
    if (this.first.has(key) || sameValues(before, after)) return;
    const tables = judged.filter(
      ({ file, sheet }) => file === before.file && sheet === before.name
    );
    if (tables.length > 0) this.first.set(key, { grid: before, tables });
  }

  /** Sheets that went, or were renamed, have no earlier figures any more. */
  keepOnly(keys: readonly SheetKey[]): void {
    const kept = new Set(keys.map(({ file, name }) => sheetOf({ file, sheet: name })));
    for (const key of [...this.first.keys()]) if (!kept.has(key)) this.first.delete(key);
  }

  /**
   * What stood in a cell of a table at first, for a day the day itself; undefined where the sheet never
   * changed or had no such cell.
   */
  valueOf(cell: CellRef, place: SourcePlace): CellValue | undefined {
    const first = this.first.get(sheetOf(cell));
    const table = first?.tables.find((each) => isSameTable(each, place.table));
    if (!first || !table) return undefined;
    if (place.part === "day") return table[place.stated]?.day;
    if (place.part === "heading") return undefined;
    const row = rowLike(table, place.table, place.row);
    const column = columnLike(table, place.table, place.column);
    return row === null || column === null
      ? undefined
      : valueIn(first.grid, placeIn(table, row, column));
  }
}

function sameValues(a: SheetGrid, b: SheetGrid): boolean {
  if (a.values === b.values) return true;
  const height = Math.max(a.values.length, b.values.length);
  for (let row = 0; row < height; row += 1) {
    const [one, other] = [a.values[row] ?? [], b.values[row] ?? []];
    const width = Math.max(one.length, other.length);
    for (let column = 0; column < width; column += 1) {
      if (plain(one[column]) !== plain(other[column])) return false;
    }
  }
  return true;
}

function plain(value: CellValue | undefined): string | number | boolean | null {
  if (value !== null && typeof value === "object") return `error ${value.error}`;
  return value ?? null;
}

function valueIn(grid: SheetGrid, { row, column }: Pick<CellRef, "row" | "column">): CellValue {
  return valueAt(grid, row, column);
}

function isSameTable(a: BirthTable, b: BirthTable): boolean {
  return (
    a.side === b.side &&
    a.period === b.period &&
    a.reportingUnit === b.reportingUnit &&
    a.part === b.part
  );
}

function placeIn({ rows }: BirthTable, of: number, column: number) {
  const { row = 0, right = 0 } = rows[of] ?? {};
  return { row, column: column + right };
}

/** The row of the same kind and name; of several the one in the same place among them. */
function rowLike(first: BirthTable, now: BirthTable, row: number): number | null {
  const wanted = now.rows[row];
  if (!wanted) return null;
  const isLike = (table: BirthTable) => (index: number) => {
    const { kind, name } = table.rows[index] ?? { kind: null, name: "" };
    return kind === wanted.kind && name === wanted.name;
  };
  const place = [...now.rows.keys()].filter(isLike(now)).indexOf(row);
  return [...first.rows.keys()].filter(isLike(first))[place] ?? null;
}

/** Column of the sheet. */
function columnLike(first: BirthTable, now: BirthTable, column: number | null): number | null {
  if (column === null) return null;
  const wanted = now.columns[column];
  const isLike = (table: BirthTable) => (index: number) => {
    const { measure, parity, sex, label } = table.columns[index] ?? {};
    return (
      measure === wanted?.measure &&
      parity === wanted?.parity &&
      sex === wanted?.sex &&
      label === wanted?.label
    );
  };
  const place = [...now.columns.keys()].filter(isLike(now)).indexOf(column);
  const index = [...first.columns.keys()].filter(isLike(first))[place];
  return index === undefined ? null : (first.columns[index]?.column ?? null);
}
