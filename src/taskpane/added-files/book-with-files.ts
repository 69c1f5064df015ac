/**
 * The open workbook and, beside it, files of the clerk that were read in the pane. Files are never written to:
 * what is written goes into the open workbook, and everything else that concerns it is its own host's business.
 */
import type { Side } from "../../core/model/births";
import type { CellRef } from "../../core/model/cell-ref";
import { copyOrigin } from "../../core/model/copy-origin";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type {
  HostCapabilities,
  HostNote,
  Unsubscribe,
  WorkbookEdit,
  WorkbookHost,
} from "../../hosts/workbook-host";

export interface AddedFile {
  /** Base name; unique among the added ones. */
  readonly name: string;
  /** As they are judged: with the side that the clerk named. */
  readonly grids: readonly SheetGrid[];
  /** The side that the clerk named for the whole file; null: its sheets say it. */
  readonly side: Side | null;
}

/** Copies in the workbook that stand in for a file that was not added. */
export interface StandIn {
  readonly file: string;
  readonly sheets: readonly string[];
}

export interface FilesView {
  readonly files: readonly AddedFile[];
  readonly standIns: readonly StandIn[];
}

/** A copy in the open workbook, by its name there. */
interface Copy {
  readonly name: string;
  readonly file: string;
  readonly sheet: string;
}

export class BookWithFiles implements WorkbookHost {
  private files: readonly AddedFile[] = [];
  private copies: readonly Copy[] = [];
  private viewed: FilesView = { files: [], standIns: [] };
  private readonly listeners = new Set<() => void>();
  private readonly editListeners = new Set<(edit: WorkbookEdit) => void>();

  constructor(private readonly book: WorkbookHost) {}

  get capabilities(): HostCapabilities {
    return this.book.capabilities;
  }

  get notes(): readonly HostNote[] {
    return this.book.notes;
  }

  /** The same value until something changes. */
  readonly view = (): FilesView => this.viewed;

  /** Reports every change of the files, and of the copies in the workbook. */
  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Adds files; one of a name that is there takes its place, and its side with it.
   *
   * @returns names of those that were replaced
   */
  add(read: readonly Pick<AddedFile, "name" | "grids">[]): readonly string[] {
    if (read.length === 0) return [];
    const before = new Map(this.files.map((file) => [file.name, file]));
    const replaced = read.filter(({ name }) => before.has(name)).map(({ name }) => name);
    const after = new Map(before);
    for (const { name, grids } of read) {
      after.set(name, sided(name, grids, before.get(name)?.side ?? null));
    }
    this.changed([...after.values()]);
    return replaced;
  }

  remove(name: string): void {
    this.changed(this.files.filter((file) => file.name !== name));
  }

  nameSide(name: string, side: Side | null): void {
    this.changed(
      this.files.map((file) => (file.name === name ? sided(name, file.grids, side) : file))
    );
  }

  async readSheets(only?: readonly string[]): Promise<readonly SheetGrid[]> {
    const { files } = this;
    const own = await this.book.readSheets(only);
    this.learn(own, only);
    const added = files.flatMap(({ grids }) => grids);
    return [...own, ...(only ? added.filter(({ name }) => only.includes(name)) : added)];
  }

  writeSheets(plans: readonly SheetPlan[]): Promise<void> {
    return this.book.writeSheets(plans);
  }

  /** A cell of a file is shown on its copy; without one there is nothing that Excel could show. */
  reveal(cell: CellRef): Promise<boolean> {
    if (cell.file === "") return this.book.reveal(cell);
    const copy = this.copies.find(({ file, sheet }) => file === cell.file && sheet === cell.sheet);
    if (!copy) return Promise.resolve(false);
    return this.book.reveal({ ...cell, file: "", sheet: copy.name });
  }

  readSettings(): Promise<string | null> {
    return this.book.readSettings();
  }

  rememberSettings(settings: string): Promise<void> {
    return this.book.rememberSettings(settings);
  }

  removeOwnSheets(): Promise<readonly string[]> {
    return this.book.removeOwnSheets();
  }

  onEdit(listener: (edit: WorkbookEdit) => void): Unsubscribe {
    const own = (edit: WorkbookEdit) => listener(edit);
    this.editListeners.add(own);
    const unsubscribe = this.book.onEdit(own);
    return () => {
      this.editListeners.delete(own);
      unsubscribe();
    };
  }

  onSelect(listener: (cell: CellRef) => void): Unsubscribe {
    return this.book.onSelect(listener);
  }

  openWorkbook(bytes: Uint8Array, name: string): Promise<void> {
    return this.book.openWorkbook(bytes, name);
  }

  /** For the session a file that comes or goes is sheets that come or go. */
  private changed(files: readonly AddedFile[]): void {
    this.files = files;
    this.show();
    for (const listener of [...this.editListeners]) listener({ sheets: [] });
  }

  private learn(own: readonly SheetGrid[], only: readonly string[] | undefined): void {
    const read = own.flatMap((grid): Copy[] => {
      const origin = grid.ownKind === "source-copy" ? copyOrigin(grid) : null;
      return origin ? [{ name: grid.name, file: origin.file, sheet: origin.sheet }] : [];
    });
    const kept = only ? this.copies.filter(({ name }) => !only.includes(name)) : [];
    const copies = [...kept, ...read];
    if (JSON.stringify(copies) === JSON.stringify(this.copies)) return;
    this.copies = copies;
    this.show();
  }

  private show(): void {
    const added = new Set(this.files.map(({ name }) => name));
    const away = new Map<string, string[]>();
    for (const { file, name } of this.copies) {
      if (!added.has(file)) away.set(file, [...(away.get(file) ?? []), name]);
    }
    const standIns = [...away].map(([file, sheets]) => ({ file, sheets }));
    this.viewed = { files: this.files, standIns };
    for (const listener of [...this.listeners]) listener();
  }
}

function sided(name: string, grids: readonly SheetGrid[], side: Side | null): AddedFile {
  return { name, side, grids: grids.map((grid) => withSide(grid, side)) };
}

function withSide(grid: SheetGrid, side: Side | null): SheetGrid {
  if (side !== null) return { ...grid, side };
  const { side: former, ...rest } = grid;
  return former === undefined ? grid : rest;
}
