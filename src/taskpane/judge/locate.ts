/** Where a cell of an own sheet stands in the workbook now. */
import type { CellRef, OwnCell } from "../../core/model/cell-ref";
import type { SheetGrid } from "../../core/model/sheet-grid";
import { ownKindOf, ownPlaces } from "../../core/reading/own-sheets";

/**
 * Null while no such sheet, row or column is there. A marked sheet is looked at before one that has lost
 * its mark: the latter is an older copy.
 */
export function locate(grids: readonly SheetGrid[], { own, id, key }: OwnCell): CellRef | null {
  const sheets = grids.filter((grid) => ownKindOf(grid) === own);
  for (const grid of sheets.sort((a, b) => Number(!a.ownKind) - Number(!b.ownKind))) {
    const places = ownPlaces(grid);
    const column = places?.keys.indexOf(key) ?? -1;
    const row = grid.values.findIndex((_, index) => places?.idAt(index) === id);
    if (row >= 0 && column >= 0) return { file: grid.file, sheet: grid.name, row, column };
  }
  return null;
}
