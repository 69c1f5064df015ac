/** The sheets as they stand in the workbook now, in its order. */
import { copyOrigin } from "../../core/model/copy-origin";
import type { CopyOrigin } from "../../core/model/copy-origin";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetKey } from "./protocol";

const NO_ORIGIN: CopyOrigin = { file: "", sheet: "", side: null };

export class HeldGrids {
  private order: readonly string[] = [];
  private readonly grids = new Map<string, SheetGrid>();
  /** Asked for cell by cell where formulas point at copies. */
  private readonly origins = new WeakMap<SheetGrid, CopyOrigin>();

  /** Forgets the sheets that are not named. */
  arrange(keys: readonly SheetKey[]): void {
    this.order = keys.map(gridKey);
    const named = new Set(this.order);
    for (const key of [...this.grids.keys()]) if (!named.has(key)) this.grids.delete(key);
  }

  /** @returns the grid that stood in its place; a sheet that no order names goes to the end */
  put(grid: SheetGrid): SheetGrid | null {
    const key = gridKey(grid);
    const before = this.grids.get(key) ?? null;
    this.grids.set(key, grid);
    if (!this.order.includes(key)) this.order = [...this.order, key];
    return before;
  }

  all(): SheetGrid[] {
    return this.order.flatMap((key) => this.grids.get(key) ?? []);
  }

  /** Excel compares names of sheets without regard to case. For a copy whose sheet is held: that sheet. */
  find(file: string, name: string): SheetGrid | null {
    const found = this.named(file, name);
    return found?.ownKind === "source-copy" ? this.originalOf(found) : found;
  }

  private originalOf(copy: SheetGrid): SheetGrid {
    const origin = this.origins.get(copy) ?? copyOrigin(copy) ?? NO_ORIGIN;
    this.origins.set(copy, origin);
    return this.grids.get(gridKey({ file: origin.file, name: origin.sheet })) ?? copy;
  }

  private named(file: string, name: string): SheetGrid | null {
    const lower = name.toLowerCase();
    return (
      this.grids.get(gridKey({ file, name })) ??
      this.all().find((grid) => grid.file === file && grid.name.toLowerCase() === lower) ??
      null
    );
  }
}

function gridKey({ file, name }: SheetKey): string {
  return JSON.stringify([file, name]);
}
