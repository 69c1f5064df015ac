/** The port over the workbook that is open in Excel. */
import type { CellRef } from "../../core/model/cell-ref";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type {
  HostCapabilities,
  HostNote,
  Unsubscribe,
  WorkbookEdit,
  WorkbookHost,
} from "../workbook-host";
import { reading, type Wait } from "./excel-session";
import type { LastRead } from "./last-read";
import { openWorkbook } from "./open-workbook";
import { readSheets, type SheetsRead } from "./read-sheets";
import { refused } from "./refusals";
import { removeOwnSheets } from "./remove-own-sheets";
import { readsMerges } from "./requirement";
import { revealCell } from "./reveal-cell";
import { readSettings, rememberSettings } from "./settings-store";
import { WorkbookWatch } from "./workbook-watch";
import { BYTES_A_REQUEST } from "./write-step";
import { writeSheets } from "./write-sheets";

export interface ExcelHostOptions {
  /** What a result sheet says while it is being written, and stays when that fails: a text of the messages. */
  readonly notice: string;
  /** Bytes of a request to write, if another size than usual. */
  readonly bytesARequest?: number;
  /** Between repeated reads, and until late events have come; tests do not wait. */
  readonly wait?: Wait;
}

/** Every method throws {@link ExcelError} for what Excel refuses. */
export class ExcelHost implements WorkbookHost {
  private said: readonly HostNote[] = [];
  private readonly wait: Wait;
  private readonly watch: WorkbookWatch;
  private lastRead: LastRead = { foreign: null, cells: new Map() };

  constructor(private readonly options: ExcelHostOptions) {
    this.wait = options.wait ?? pause;
    this.watch = new WorkbookWatch(this.wait);
  }

  get capabilities(): HostCapabilities {
    return { reveal: true, merges: readsMerges(), writeInPlace: true, events: true, windows: true };
  }

  get notes(): readonly HostNote[] {
    return this.said;
  }

  async readSheets(only?: readonly string[]): Promise<readonly SheetGrid[]> {
    const { watch } = this;
    const ids = only ? only.flatMap((name) => watch.known.idOf(name) ?? []) : null;
    const takeBack = watch.unread.begin(ids);
    let read: SheetsRead;
    try {
      read = await reading(this.wait, (context) =>
        readSheets(context, readsMerges(), only ?? null)
      );
    } catch (error) {
      takeBack();
      throw error;
    }
    this.learn(read, ids === null);
    watch.renew();
    this.said = read.notes;
    return read.grids;
  }

  async writeSheets(plans: readonly SheetPlan[]): Promise<void> {
    this.said = [];
    if (plans.length === 0) return;
    const { watch, lastRead } = this;
    this.said = await writeSheets(plans, {
      notice: this.options.notice,
      bytesARequest: this.options.bytesARequest ?? BYTES_A_REQUEST,
      lastRead,
      watch,
    });
  }

  reveal(cell: CellRef): Promise<boolean> {
    return reading(this.wait, (context) =>
      revealCell(context, cell, () => this.watch.revealing(cell))
    );
  }

  readSettings(): Promise<string | null> {
    return reading(this.wait, readSettings);
  }

  async rememberSettings(settings: string): Promise<void> {
    try {
      await Excel.run((context) => rememberSettings(context, settings));
    } catch (error) {
      throw refused(error, "nothing");
    }
  }

  async removeOwnSheets(): Promise<readonly string[]> {
    const removal = { began: false };
    try {
      return await Excel.run((context) =>
        removeOwnSheets(context, (sheets) => {
          removal.began = true;
          this.watch.writingBegins(sheets);
        })
      );
    } catch (error) {
      throw refused(error, removal.began ? "own-sheets" : "nothing");
    } finally {
      if (removal.began) this.watch.writingEnds([]);
    }
  }

  onEdit(listener: (edit: WorkbookEdit) => void): Unsubscribe {
    return this.watch.onEdit(listener);
  }

  onSelect(listener: (cell: CellRef) => void): Unsubscribe {
    return this.watch.onSelect(listener);
  }

  /** Excel gives it a name of its own. */
  async openWorkbook(bytes: Uint8Array): Promise<void> {
    try {
      await openWorkbook(bytes);
    } catch (error) {
      throw refused(error, "nothing");
    }
  }

  private learn({ all, read, calculatesByHand }: SheetsRead, whole: boolean): void {
    const { known } = this.watch;
    known.learn(all, new Map([...read].map(([id, { own }]) => [id, own])));
    this.watch.calculatesByHand = calculatesByHand;
    const cells = new Map(whole ? [] : this.lastRead.cells);
    for (const [id, sheet] of read) {
      if (sheet.cells) cells.set(id, sheet.cells);
      else cells.delete(id);
    }
    // What was planned names sheets as they were called when all of them were read.
    this.lastRead = { foreign: whole ? known.foreign : this.lastRead.foreign, cells };
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
