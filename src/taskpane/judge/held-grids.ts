/** The sheets as they stand in the workbook now, in its order. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetKey } from "./protocol";

export class HeldGrids {
  private order: readonly string[] = [];
  private readonly grids = new Map<string, SheetGrid>();

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

  /** Excel compares names of sheets without regard to case. */
  find(file: string, name: string): SheetGrid | null {
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
