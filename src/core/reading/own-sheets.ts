/** Reads back what the clerk typed into the product's own sheets: rows by id, columns by key. */
import type { ClerkEntries, Typed, TypedRow } from "../model/clerk-entries";
import type { CellValue, OwnSheetKind, SheetGrid } from "../model/sheet-grid";
import { isEmpty } from "./folded-text";

const TYPED = "typed.";
const NO_CELLS: readonly CellValue[] = [];

/** Value copies of source tables hold nothing typed; their name is kept for a rerun. */
export function clerkEntries(grids: readonly SheetGrid[]): ClerkEntries {
  const rows: TypedRow[] = [];
  const sheetNames: Partial<Record<OwnSheetKind, string>> = {};
  for (const grid of grids) {
    const kind = grid.ownKind;
    if (kind === null) continue;
    sheetNames[kind] ??= grid.name;
    if (kind !== "source-copy") rows.push(...typedRowsOf(grid, kind));
  }
  return { rows, sheetNames };
}

function typedRowsOf(grid: SheetGrid, kind: OwnSheetKind): TypedRow[] {
  const keys = (grid.values[0] ?? NO_CELLS).map((key) => (typeof key === "string" ? key : ""));
  const idColumn = keys.indexOf("id");
  if (idColumn < 0) return [];
  const rows: TypedRow[] = [];
  for (let row = 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? NO_CELLS;
    const id = cells[idColumn];
    // The visible heading repeats the key over the hidden column of ids.
    if (id == null || typeof id === "object" || isEmpty(id) || id === "id") continue;
    const values: Record<string, Typed> = {};
    const shown: (string | number | null)[] = [];
    for (let column = 0; column < Math.max(keys.length, cells.length); column++) {
      if (column === idColumn) continue;
      const key = keys[column] ?? "";
      const value = plain(cells[column]);
      if (!key.startsWith(TYPED)) shown.push(value);
      else if (value !== null) values[key.slice(TYPED.length)] = value;
    }
    if (Object.keys(values).length > 0) rows.push({ kind, id: String(id), values, shown });
  }
  return rows;
}

function plain(value: CellValue | undefined): Typed | null {
  if (value == null || isEmpty(value)) return null;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : value;
}
