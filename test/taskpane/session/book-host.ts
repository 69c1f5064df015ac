/** A workbook in memory behind the port, with a clerk who edits it and doors to stop at. */
import { cellKey } from "../../../src/core/model/sheet-grid";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import type { CellRef } from "../../../src/core/model/cell-ref";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { planPlaces } from "../../../src/hosts/plan-places";
import type {
  HostCapabilities,
  HostNote,
  Unsubscribe,
  WorkbookEdit,
  WorkbookHost,
} from "../../../src/hosts/workbook-host";
import { withCells } from "../../support/sheet-grid";
import { Doors } from "./held";

export type HostCall =
  "read" | "write" | "settings" | "remember" | "remove" | "reveal" | "openWorkbook";

export class BookHost implements WorkbookHost {
  readonly doors = new Doors<HostCall>();
  capabilities: HostCapabilities = {
    reveal: true,
    merges: true,
    writeInPlace: true,
    events: true,
    windows: true,
  };
  notes: readonly HostNote[] = [];
  notesOfNextWrite: readonly HostNote[] = [];
  settings: string | null = null;
  /** What was asked of each reading: names, or "all". */
  readonly readings: (readonly string[] | "all")[] = [];
  readonly revealed: CellRef[] = [];
  readonly opened: string[] = [];
  readonly written: SheetPlan[][] = [];
  /** More than one at a time was going on. */
  overlapped = false;
  private going = 0;
  private readonly editListeners = new Set<(edit: WorkbookEdit) => void>();
  private readonly selectListeners = new Set<(cell: CellRef) => void>();

  constructor(public grids: SheetGrid[]) {}

  get listeners(): number {
    return this.editListeners.size + this.selectListeners.size;
  }

  /** The clerk types: `{ C5: 4 }`. */
  edit(sheet: string, cells: Readonly<Record<string, CellValue>>): void {
    this.grids = this.grids.map((grid) => (grid.name === sheet ? withCells(grid, cells) : grid));
    this.tell({ sheets: [sheet] });
  }

  /** Sheets come, go or are renamed. */
  restructure(change: (grids: SheetGrid[]) => SheetGrid[]): void {
    this.grids = change(this.grids);
    this.tell({ sheets: [] });
  }

  select(sheet: string, row: number, column: number): void {
    for (const listener of this.selectListeners) listener({ file: "", sheet, row, column });
  }

  sheet(name: string): SheetGrid {
    const found = this.grids.find((grid) => grid.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  readSheets(only?: readonly string[]): Promise<readonly SheetGrid[]> {
    this.readings.push(only ?? "all");
    return this.alone("read", () => {
      this.notes = [];
      return only ? this.grids.filter(({ name }) => only.includes(name)) : [...this.grids];
    });
  }

  writeSheets(plans: readonly SheetPlan[]): Promise<void> {
    return this.alone("write", () => {
      this.written.push([...plans]);
      this.notes = this.notesOfNextWrite;
      this.notesOfNextWrite = [];
      // Another workbook, which is not the one that is read.
      if (!this.capabilities.writeInPlace) return;
      for (const { plan, sheet } of planPlaces(plans, this.grids)) {
        const grid = gridOf(plan);
        if (!sheet) this.grids = [...this.grids, grid];
        else this.grids = this.grids.map((each) => (each === sheet ? grid : each));
      }
    });
  }

  reveal(cell: CellRef): Promise<boolean> {
    return this.alone("reveal", () => {
      this.revealed.push(cell);
      return true;
    });
  }

  readSettings(): Promise<string | null> {
    return this.alone("settings", () => this.settings);
  }

  rememberSettings(settings: string): Promise<void> {
    return this.alone("remember", () => {
      this.settings = settings;
    });
  }

  removeOwnSheets(): Promise<readonly string[]> {
    return this.alone("remove", () => {
      const own = this.grids.filter(({ ownKind }) => ownKind !== null);
      this.grids = this.grids.filter(({ ownKind }) => ownKind === null);
      return own.map(({ name }) => name);
    });
  }

  onEdit(listener: (edit: WorkbookEdit) => void): Unsubscribe {
    this.editListeners.add(listener);
    return () => void this.editListeners.delete(listener);
  }

  onSelect(listener: (cell: CellRef) => void): Unsubscribe {
    this.selectListeners.add(listener);
    return () => void this.selectListeners.delete(listener);
  }

  openWorkbook(bytes: Uint8Array, name: string): Promise<void> {
    return this.alone("openWorkbook", () => {
      this.opened.push(`${name} ${bytes.length}`);
    });
  }

  private tell(edit: WorkbookEdit): void {
    for (const listener of this.editListeners) listener(edit);
  }

  /** What is read is what stands there when the door opens. */
  private async alone<T>(call: HostCall, work: () => T): Promise<T> {
    this.going += 1;
    if (this.going > 1) this.overlapped = true;
    try {
      await this.doors.pass(call);
      return work();
    } finally {
      this.going -= 1;
    }
  }
}

/** The sheet that a plan becomes: formulas show the results that the plan has for them. */
function gridOf(plan: SheetPlan): SheetGrid {
  const formulas = new Map<number, string>();
  plan.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) formulas.set(cellKey(row, column), cell.formula);
    })
  );
  return {
    file: "",
    name: plan.name,
    visibility: "visible",
    ownKind: plan.kind,
    values: plan.rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
    merges: plan.merges,
    hiddenRows: new Set(plan.hiddenRows),
    formulas,
    uncalculated: new Set(),
    numberFormats: new Map(),
  };
}
