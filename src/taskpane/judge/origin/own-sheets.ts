/** The product's own sheets among those held, with their rows and columns by id and key. */
import type { CellRef, OwnCell } from "../../../core/model/cell-ref";
import type { SheetGrid } from "../../../core/model/sheet-grid";
import { ownPlaces } from "../../../core/reading/own-sheets";
import type { OwnPlaces } from "../../../core/reading/own-sheets";
import type { HeldGrids } from "../held-grids";
import { locate } from "../locate";

export class OwnSheets {
  private readonly known = new Map<SheetGrid, OwnPlaces | null>();

  constructor(private readonly grids: HeldGrids) {}

  /** A copy of a table is a source like the table itself. */
  placesOf(grid: SheetGrid): OwnPlaces | null {
    const known = this.known.get(grid);
    if (known !== undefined) return known;
    const places = ownPlaces(grid);
    this.known.set(grid, places);
    return places;
  }

  find(file: string, name: string): SheetGrid | null {
    return this.grids.find(file, name);
  }

  locate(cell: OwnCell): CellRef | null {
    return locate(this.grids.all(), cell);
  }
}
