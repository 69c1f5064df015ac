/**
 * The port over workbook files in the memory of the page. The files are never changed: what is written is a
 * result workbook beside them, and its sheets stand in for our sheets of an earlier result.
 */
import type { Side } from "../core/model/births";
import type { CellRef } from "../core/model/cell-ref";
import type { SheetGrid } from "../core/model/sheet-grid";
import type { SheetPlan } from "../core/model/sheet-plan";
import type {
  HostCapabilities,
  HostNote,
  Unsubscribe,
  WorkbookEdit,
  WorkbookHost,
} from "../hosts/workbook-host";
import { resultName } from "./result-name";
import { changedSheets, gridsOf, takesSheets } from "./opened-workbook";
import type { OpenedWorkbook } from "./opened-workbook";
import type { WorkbookFiles } from "../taskpane/files/workbook-files";

/** The result workbook, to be downloaded. */
export interface ResultWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Our sheets in it; none after they were taken out. */
  readonly own: readonly SheetGrid[];
}

/** What the page shows of it. */
export interface BrowserView {
  readonly opened: readonly OpenedWorkbook[];
  readonly sheets: readonly SheetGrid[];
  readonly result: ResultWorkbook | null;
}

export interface BrowserHostOptions {
  readonly files: WorkbookFiles;
  /** `审核结果`: how the result's name ends, in the language of the pane. */
  readonly resultSuffix: () => string;
  /** File name of a workbook of blank forms. */
  readonly formsName: () => string;
  /** Brings a cell before the clerk's eyes; false where the sheet is not there. */
  readonly show: (cell: CellRef) => boolean;
}

export class BrowserHost implements WorkbookHost {
  private workbooks: readonly OpenedWorkbook[] = [];
  private written: ResultWorkbook | null = null;
  private kept: string | null = null;
  private said: readonly HostNote[] = [];
  private viewed: BrowserView = { opened: [], sheets: [], result: null };
  /** Edits that wait for the end of {@link asOneEdit}; null outside of it. */
  private gathered: (readonly string[])[] | null = null;
  private readonly editListeners = new Set<(edit: WorkbookEdit) => void>();
  private readonly selectListeners = new Set<(cell: CellRef) => void>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: BrowserHostOptions) {}

  get capabilities(): HostCapabilities {
    const [only] = this.workbooks;
    const writeInPlace = this.workbooks.length === 1 && only !== undefined && takesSheets(only);
    const merges = this.workbooks.every(({ content }) => content.format !== "csv");
    return { reveal: true, merges, writeInPlace, events: true, windows: false };
  }

  get notes(): readonly HostNote[] {
    return this.said;
  }

  /** The files as opened, in their order. */
  get opened(): readonly OpenedWorkbook[] {
    return this.workbooks;
  }

  get result(): ResultWorkbook | null {
    return this.written;
  }

  /** The sheets that the clerk sees: the files' own, then our newest ones. */
  get sheets(): readonly SheetGrid[] {
    const result = this.written;
    const all = this.workbooks.flatMap(gridsOf);
    if (!result) return all;
    // Copies of the sources are read from the sources themselves.
    const own = result.own.filter((grid) => grid.ownKind !== "source-copy");
    return [...all.filter((grid) => grid.ownKind === null), ...own];
  }

  /** The same value until something changes. */
  readonly view = (): BrowserView => this.viewed;

  /** Reports every change of files or result, for the page. */
  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Opens a file, or puts a newer version in the place of the one of that name: its changed sheets are
   * reported as edited. Our sheets of the last result stay what the clerk typed into.
   *
   * @throws HostError
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const content = await this.options.files.read(bytes, name);
    const old = this.workbooks.find((workbook) => workbook.name === name);
    const workbook: OpenedWorkbook = { name, bytes, content, side: old?.side ?? null };
    this.kept = content.settings ?? this.kept;
    this.workbooks = old
      ? this.workbooks.map((each) => (each === old ? workbook : each))
      : [...this.workbooks, workbook];
    this.edited(old ? changedSheets(old.content.grids, content.grids) : []);
  }

  /** What is opened meanwhile is shown and reported as one edit at the end: drawn once, judged once. */
  async asOneEdit(work: () => Promise<void>): Promise<void> {
    const outer = this.gathered;
    const gathered = outer ?? [];
    this.gathered = gathered;
    try {
      await work();
    } finally {
      this.gathered = outer;
      // Without names all sheets are read again.
      const named = gathered.every((sheets) => sheets.length > 0);
      if (!outer && gathered.length > 0) this.edited(named ? [...new Set(gathered.flat())] : []);
    }
  }

  close(name: string): void {
    this.workbooks = this.workbooks.filter((workbook) => workbook.name !== name);
    if (this.workbooks.length === 0) {
      this.written = null;
      this.kept = null;
    }
    this.edited([]);
  }

  nameSide(name: string, side: Side | null): void {
    this.workbooks = this.workbooks.map((each) => (each.name === name ? { ...each, side } : each));
    this.edited([]);
  }

  /** The clerk selected a cell in the grid. */
  select(cell: CellRef): void {
    for (const listener of this.selectListeners) listener(cell);
  }

  readSheets(only?: readonly string[]): Promise<readonly SheetGrid[]> {
    const { sheets } = this;
    return Promise.resolve(only ? sheets.filter(({ name }) => only.includes(name)) : sheets);
  }

  async writeSheets(plans: readonly SheetPlan[]): Promise<void> {
    const [only] = this.workbooks;
    if (!only || plans.some((plan) => plan.kind === null)) {
      await this.writeForms(plans);
      return;
    }
    const copied = this.capabilities.writeInPlace;
    const format = copied ? only.content.format : "xlsx";
    const name = resultName(only.name, this.options.resultSuffix(), format);
    const { grids, notes, ...written } = await this.options.files.write({
      // The newest file, never an earlier result: our sheets are planned anew with what was typed there.
      original: copied ? { bytes: only.bytes, format } : null,
      plans,
      settings: this.kept,
      // Beside the only file they are sheets of one workbook.
      name: copied ? only.name : name,
    });
    this.said = notes;
    this.written = {
      name,
      bytes: written.bytes,
      own: grids.filter((grid) => grid.ownKind !== null),
    };
    this.changed();
  }

  /** Forms become the clerk's own sheets: in a newer version of the only workbook, else in one of their own. */
  private async writeForms(plans: readonly SheetPlan[]): Promise<void> {
    const [only] = this.workbooks;
    const into = only && this.capabilities.writeInPlace ? only : null;
    const name = into?.name ?? this.options.formsName();
    const { bytes, notes } = await this.options.files.write({
      original: into && { bytes: into.bytes, format: into.content.format },
      plans,
      settings: null,
      name,
    });
    this.said = notes;
    await this.open(bytes, name);
    this.written = { name, bytes, own: this.written?.own ?? [] };
    this.changed();
  }

  reveal(cell: CellRef): Promise<boolean> {
    return Promise.resolve(this.options.show(cell));
  }

  readSettings(): Promise<string | null> {
    return Promise.resolve(this.kept);
  }

  /** They go into the next result; the clerk's file is not touched. */
  rememberSettings(settings: string): Promise<void> {
    this.kept = settings;
    return Promise.resolve();
  }

  async removeOwnSheets(): Promise<readonly string[]> {
    const names = new Set(
      this.sheets.filter((grid) => grid.ownKind !== null).map(({ name }) => name)
    );
    const [only] = this.workbooks;
    const holdsOwn = only?.content.grids.some((grid) => grid.ownKind !== null) ?? false;
    if (only && holdsOwn && this.capabilities.writeInPlace) {
      const { bytes, removed } = await this.options.files.clean(only.bytes, only.name);
      for (const name of removed) names.add(name);
      const content = await this.options.files.read(bytes, only.name);
      this.workbooks = [{ ...only, bytes, content }];
      const name = resultName(only.name, this.options.resultSuffix(), content.format);
      this.written = { name, bytes, own: [] };
    } else {
      this.written = null;
    }
    this.changed();
    return [...names];
  }

  onEdit(listener: (edit: WorkbookEdit) => void): Unsubscribe {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  onSelect(listener: (cell: CellRef) => void): Unsubscribe {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  openWorkbook(bytes: Uint8Array, name: string): Promise<void> {
    return this.open(bytes, name);
  }

  private edited(sheets: readonly string[]): void {
    if (this.gathered) {
      this.gathered.push(sheets);
      return;
    }
    this.changed();
    this.report(sheets);
  }

  private report(sheets: readonly string[]): void {
    for (const listener of this.editListeners) listener({ sheets });
  }

  private changed(): void {
    this.viewed = { opened: this.workbooks, sheets: this.sheets, result: this.written };
    for (const listener of this.listeners) listener();
  }
}
