/** The port over a workbook file held in memory; the caller reads and stores the bytes. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { Unsubscribe, WorkbookHost } from "../workbook-host";
import { readWorkbook, type WorkbookFile } from "./read-workbook";
import { removeOwnSheets } from "./remove-own-sheets";
import { writeResult, type WriteNote } from "./write-result";

export class FileHost implements WorkbookHost {
  private constructor(
    private current: Uint8Array,
    private content: WorkbookFile
  ) {}

  private readonly said = new Set<WriteNote>();

  /** @throws HostError when the bytes are no readable workbook */
  static async open(bytes: Uint8Array, file: string): Promise<FileHost> {
    return new FileHost(bytes, await readWorkbook(bytes, file));
  }

  get capabilities(): WorkbookHost["capabilities"] {
    const { format } = this.content;
    const writeInPlace = format === "xlsx" || format === "xlsm";
    return { reveal: false, merges: format !== "csv", writeInPlace, events: false, windows: false };
  }

  /** The workbook as it stands after the last write. */
  get bytes(): Uint8Array {
    return this.current;
  }

  get notes(): readonly WriteNote[] {
    return [...this.said];
  }

  readSheets(only?: readonly string[]): Promise<readonly SheetGrid[]> {
    const { grids } = this.content;
    return Promise.resolve(only ? grids.filter(({ name }) => only.includes(name)) : grids);
  }

  writeSheets(plans: readonly SheetPlan[]): Promise<void> {
    return this.write(plans, null);
  }

  /** @throws HostError also where no visible sheet would be left */
  async removeOwnSheets(): Promise<readonly string[]> {
    const { bytes, removed, notes } = await removeOwnSheets(this.current, this.content.format);
    if (removed.length > 0) await this.take(bytes, notes);
    return removed;
  }

  /** Nobody but us changes bytes in memory. */
  onEdit(): Unsubscribe {
    return () => undefined;
  }

  onSelect(): Unsubscribe {
    return () => undefined;
  }

  /** A file has no window to open another in: whoever holds files does that, and asks {@link open}. */
  openWorkbook(): Promise<void> {
    return Promise.reject(new Error("a file host opens no other workbook"));
  }

  reveal(): Promise<boolean> {
    return Promise.resolve(false);
  }

  readSettings(): Promise<string | null> {
    return Promise.resolve(this.content.settings);
  }

  rememberSettings(settings: string): Promise<void> {
    return this.write([], settings);
  }

  private async write(plans: readonly SheetPlan[], settings: string | null): Promise<void> {
    const { format } = this.content;
    const { bytes, notes } = await writeResult({ bytes: this.current, format }, plans, {
      settings,
    });
    await this.take(bytes, notes);
  }

  private async take(bytes: Uint8Array, notes: readonly WriteNote[]): Promise<void> {
    for (const note of notes) this.said.add(note);
    this.content = await readWorkbook(bytes, this.content.file);
    this.current = bytes;
  }
}
