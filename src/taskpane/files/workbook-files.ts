/** Workbook files read and written, wherever that happens: in the Worker of the page, or in process for tests. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { FileHost } from "../../hosts/xlsx-file/file-host";
import { readWorkbook } from "../../hosts/xlsx-file/read-workbook";
import type { WorkbookFile, WorkbookFormat } from "../../hosts/xlsx-file/read-workbook";
import { writeResult } from "../../hosts/xlsx-file/write-result";
import type { WriteNote } from "../../hosts/xlsx-file/write-result";

export interface WriteOrder {
  /** The workbook to copy; null makes a new one. */
  readonly original: { readonly bytes: Uint8Array; readonly format: WorkbookFormat } | null;
  readonly plans: readonly SheetPlan[];
  /** JSON text to keep in it; null leaves what is there. */
  readonly settings: string | null;
  /** File name that the grids of the result carry. */
  readonly name: string;
}

export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly notes: readonly WriteNote[];
  /** The result read back: what a clerk would open. */
  readonly grids: readonly SheetGrid[];
}

export interface CleanedFile {
  readonly bytes: Uint8Array;
  /** Names of the sheets that are gone. */
  readonly removed: readonly string[];
}

/** Every method throws {@link HostError} for files that cannot be read. */
export interface WorkbookFiles {
  read(bytes: Uint8Array, name: string): Promise<WorkbookFile>;
  write(order: WriteOrder): Promise<WrittenFile>;
  /** Takes our sheets out of a workbook. */
  clean(bytes: Uint8Array, name: string): Promise<CleanedFile>;
}

export const filesInProcess: WorkbookFiles = {
  read: readWorkbook,

  async write({ original, plans, settings, name }) {
    const { bytes, notes } = await writeResult(original, plans, { settings });
    const { grids } = await readWorkbook(bytes, name);
    return { bytes, notes, grids };
  },

  async clean(bytes, name) {
    const host = await FileHost.open(bytes, name);
    const removed = await host.removeOwnSheets();
    return { bytes: host.bytes, removed };
  },
};
