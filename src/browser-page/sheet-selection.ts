/** Which sheet the clerk looks at, and the selected cell of each. */
import type { CellRef } from "../core/model/cell-ref";
import type { SheetGrid } from "../core/model/sheet-grid";
import type { Unsubscribe } from "../hosts/workbook-host";

export type SheetName = Pick<SheetGrid, "file" | "name">;

export interface Looked {
  readonly sheet: SheetName | null;
  readonly cell: CellRef | null;
  /** Grows when a cell is to be brought into view: the grid scrolls to it. */
  readonly shown: number;
}

export class SheetSelection {
  private looked: Looked = { sheet: null, cell: null, shown: 0 };
  private readonly last = new Map<string, CellRef>();
  private readonly listeners = new Set<() => void>();

  readonly current = (): Looked => this.looked;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  open({ file, name }: SheetName): void {
    const cell = this.last.get(key({ file, name })) ?? null;
    this.set({ ...this.looked, sheet: { file, name }, cell });
  }

  select(cell: CellRef): void {
    this.last.set(key({ file: cell.file, name: cell.sheet }), cell);
    this.set({ ...this.looked, sheet: { file: cell.file, name: cell.sheet }, cell });
  }

  /** Selects it and brings it into view. */
  show(cell: CellRef): void {
    this.select(cell);
    this.set({ ...this.looked, shown: this.looked.shown + 1 });
  }

  private set(looked: Looked): void {
    this.looked = looked;
    for (const listener of this.listeners) listener();
  }
}

function key({ file, name }: SheetName): string {
  return `${file}\n${name}`;
}
