/** What was edited since it was last read. */
import type { WorkbookEdit } from "../../hosts/workbook-host";

export interface EditedSheets {
  /** Sheets came, went or were renamed, or it is not known what changed. */
  readonly all: boolean;
  readonly names: readonly string[];
}

export class PendingEdits {
  private all = false;
  private names = new Set<string>();

  get any(): boolean {
    return this.all || this.names.size > 0;
  }

  get edited(): EditedSheets {
    return { all: this.all, names: [...this.names] };
  }

  add({ sheets }: WorkbookEdit): void {
    if (sheets.length === 0) this.all = true;
    for (const name of sheets) this.names.add(name);
  }

  addAll(): void {
    this.all = true;
  }

  /** They are about to be read; what comes from now on is new. */
  take(): EditedSheets {
    const taken = this.edited;
    this.all = false;
    this.names = new Set();
    return taken;
  }

  /** The reading came to nothing. */
  putBack({ all, names }: EditedSheets): void {
    if (all) this.all = true;
    for (const name of names) this.names.add(name);
  }
}
